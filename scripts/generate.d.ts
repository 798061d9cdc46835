/** The generated files of the repository by path; `load` imports "profiles/profile-file" and the like. */
export function generatedFiles(
  load: (name: string) => Promise<unknown>,
): Promise<Readonly<Record<string, string>>>;
