/** The names that docker compose looks for by itself, the first that is there wins. */
export const BASE_NAMES = [
  "compose.yaml",
  "compose.yml",
  "docker-compose.yml",
  "docker-compose.yaml",
] as const;

/** The names of what it merges into such a file by itself, the first that is there wins. */
export const OVERRIDE_NAMES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
] as const;

/** Whether a file is a compose file by its name: `docker-compose.dev.yml`, `compose.yaml`, `web.compose.yml`. */
export function hasComposeName(name: string): boolean {
  return /^(?:docker-)?compose(?:[._-][^/]*)?\.ya?ml$|\.(?:docker-)?compose\.ya?ml$/i.test(name);
}
