/**
 * Settings of git's configuration as environment variables, behind those that an environment holds already. Unlike
 * arguments they are not to be read by every process of the machine. A name may stand several times.
 */
export function settingVariables(
  settings: readonly (readonly [name: string, value: string])[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<string, string>> {
  if (settings.length === 0) return {};
  const given = Number(environment.GIT_CONFIG_COUNT ?? 0);
  const first = Number.isSafeInteger(given) && given > 0 ? given : 0;
  const variables = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${first + at}`, name],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ]);
  return { ...Object.fromEntries(variables), GIT_CONFIG_COUNT: String(first + settings.length) };
}
