/** Python files. */
export const pythonGlobs = ["**/*.py", "**/*.pyw"] as const;

/** YAML files, of which some are compose files and Kubernetes manifests. */
export const yamlGlobs = ["**/*.yml", "**/*.yaml"] as const;

/** The globs of the files that may be start-up lists. */
export const dataGlobs = [
  "**/*.yml",
  "**/*.yaml",
  "**/*.toml",
  "**/*.json",
  "**/Procfile",
  "**/Procfile.*",
  "**/*.ini",
  "**/*.conf",
] as const;

/** The globs of Dockerfiles. */
export const dockerfileGlobs = [
  "**/Dockerfile",
  "**/Dockerfile.*",
  "**/*.Dockerfile",
  "**/*.dockerfile",
  "**/Containerfile",
] as const;

/** The globs of systemd's units that bind ports. */
export const systemdGlobs = ["**/*.socket", "**/*.service"] as const;

/** The env files that docker compose may read: by itself `.env`, by name any other. */
export const envFileGlobs = ["**/.env", "**/.env.*", "**/*.env"] as const;
