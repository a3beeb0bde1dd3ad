/** Builds all assets into `outdir`; answers the manifest, plain name to hashed name. */
export function buildAssets(options: { outdir: string }): Promise<Record<string, string>>;
