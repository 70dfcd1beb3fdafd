/**
 * Makes a question to git that several may have at once: who asks while the same is being found out gets the same answer,
 * who asks later a new one.
 */
export function shareAnswer<Answer>(
  ask: (root: string, named: readonly string[]) => Promise<Answer>,
): (root: string, named: readonly string[]) => Promise<Answer> {
  const open = new Map<string, Promise<Answer>>();
  return (root, named) => {
    const key = [root, ...named].join("\0");
    const known = open.get(key);
    if (known !== undefined) return known;
    const answer = ask(root, named).finally(() => open.delete(key));
    open.set(key, answer);
    return answer;
  };
}
