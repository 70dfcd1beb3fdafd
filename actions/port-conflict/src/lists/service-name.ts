/** A service's name without how it is written: `SmartHomeAgent` and `smart_home_agent` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s._-]+/g, "");
}
