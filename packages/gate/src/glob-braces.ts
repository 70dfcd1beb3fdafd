import { type GlobSign, globError, type PathSign } from "./glob-syntax.ts";

const mostAlternatives = 64;

/**
 * Writes out the braces of balanced signs: `a{b,c}` stands for the two patterns `ab` and `ac`.
 * @throws {UsageError} where that gives more patterns than the cap allows, before they are made.
 */
export function expandBraces(pattern: string, signs: readonly GlobSign[]): readonly (readonly PathSign[])[] {
  let at = 0;

  /** Reads up to the comma or brace that ends this alternative, or to the end. */
  const readSequence = (): PathSign[][] => {
    let sequences: PathSign[][] = [[]];
    for (let sign = signs[at]; sign !== undefined; sign = signs[at]) {
      if (sign.kind === "comma" || sign.kind === "close") break;
      at++;
      if (sign.kind === "open") {
        const tails = readAlternatives();
        refuseAbove(sequences.length * tails.length);
        sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]));
      } else {
        for (const sequence of sequences) sequence.push(sign);
      }
    }
    return sequences;
  };

  const readAlternatives = (): PathSign[][] => {
    const alternatives = readSequence();
    while (signs[at]?.kind === "comma") {
      at++;
      alternatives.push(...readSequence());
      refuseAbove(alternatives.length);
    }
    at++;
    return alternatives;
  };

  const refuseAbove = (count: number): void => {
    if (count <= mostAlternatives) return;
    throw globError(
      pattern,
      `stands for more than ${mostAlternatives} patterns when its braces are written out`,
    );
  };

  return readSequence();
}
