/** Python files. */
export const pythonGlobs = ["**/*.py", "**/*.pyw"] as const;

/** YAML files, of which some are compose files and Kubernetes manifests. */
export const yamlGlobs = ["**/*.yml", "**/*.yaml"] as const;
