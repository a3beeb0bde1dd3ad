//# sourceMappingURL=chunk-6EJ7CULG.mjs.map
