// app/cli.ts
var usage = `C\xE1ch d\xF9ng:
  kheo read T\u1EC6P [--json]        \u0111\u1ECDc m\u1ED9t v\u0103n b\u1EA3n (PDF, b\u1EA3n qu\xE9t, \u1EA3nh ch\u1EE5p, DOCX, TXT)
  kheo restore [T\u1EC6P] [--json]   tr\u1EA3 l\u1EA1i d\u1EA5u v\xE0 ch\u1EEF \u0111\xFAng cho v\u0103n b\u1EA3n ti\u1EBFng Vi\u1EC7t`;
var commands = {
  read: async (args2) => (await import("./read-HVU6CK35.mjs")).read(args2),
  restore: async (args2) => (await import("./restore-WTPZFUQB.mjs")).restore(args2)
};
var [name = "", ...args] = process.argv.slice(2);
process.exitCode = await commands[name]?.(args) ?? 1;
if (process.exitCode === 1) process.stderr.write(`${usage}
`);
//# sourceMappingURL=cli.mjs.map
