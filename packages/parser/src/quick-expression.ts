import { binding, isComparison, Keyword } from "./quick-operators.ts";
import { QuickPrimary } from "./quick-primary.ts";
import type { QuickNode } from "./syntax-node.ts";
import { Kind } from "./tokens.ts";

const plus = 0x2b;
const minus = 0x2d;
const tilde = 0x7e;

/**
 * Reads the plain part of Python's expressions from tokens into the tree that tree-sitter would make of them: names,
 * literals, calls, subscripts, displays, operators, conditions. Comprehensions, lambdas, `**`, whatever was different in
 * Python 2 and whatever is broken is left to tree-sitter.
 */
export class QuickExpression extends QuickPrimary {
  /** An expression that takes up all tokens. */
  whole(): QuickNode {
    const found = this.expression();
    this.expectEnd();
    return found;
  }

  protected reader(start: number, end: number): QuickExpression {
    const reader = new QuickExpression(this.bytes, start, end);
    reader.printing = true;
    return reader;
  }

  expression(): QuickNode {
    return this.nested(() => {
      const found = this.or();
      if (this.word() !== Keyword.if) return found;
      this.advance();
      const condition = this.or();
      if (this.word() !== Keyword.else) this.fail();
      this.advance();
      const otherwise = this.expression();
      return this.node("conditional_expression", found.start, otherwise.end, [found, condition, otherwise]);
    });
  }

  protected or(): QuickNode {
    let left = this.and();
    while (this.word() === Keyword.or) {
      this.advance();
      left = this.join("boolean_operator", left, this.and(), sides);
    }
    return left;
  }

  private and(): QuickNode {
    let left = this.not();
    while (this.word() === Keyword.and) {
      this.advance();
      left = this.join("boolean_operator", left, this.not(), sides);
    }
    return left;
  }

  private not(): QuickNode {
    if (this.word() !== Keyword.not) return this.comparison();
    const { start } = this.at;
    this.advance();
    const argument = this.nested(() => this.not());
    return this.node("not_operator", start, argument.end, [argument], argumentField);
  }

  private comparison(): QuickNode {
    const first = this.binary(1);
    if (!this.passComparison()) return first;
    const operands = [first];
    let last = first;
    do {
      last = this.binary(1);
      operands.push(last);
    } while (this.passComparison());
    return this.node("comparison_operator", first.start, last.end, operands);
  }

  /** Goes behind a comparison's sign or words, if that is what comes. */
  private passComparison(): boolean {
    const { at } = this;
    if (at.kind === Kind.operator) {
      if (!isComparison(this.bytes, at)) return false;
      this.advance();
      return true;
    }
    const word = this.word();
    if (word !== Keyword.in && word !== Keyword.is && word !== Keyword.not) return false;
    this.advance();
    if (word === Keyword.not) {
      if (this.word() !== Keyword.in) this.fail();
      this.advance();
    } else if (word === Keyword.is && this.word() === Keyword.not) this.advance();
    return true;
  }

  private binary(tightness: number): QuickNode {
    let left = this.unary();
    for (;;) {
      const binds = this.at.kind === Kind.operator ? binding(this.bytes, this.at) : 0;
      if (binds === 0 || binds < tightness) return left;
      this.advance();
      left = this.join("binary_operator", left, this.binary(binds + 1), sides);
    }
  }

  private unary(): QuickNode {
    if (!this.isOperator(minus) && !this.isOperator(plus) && !this.isOperator(tilde)) return this.primary();
    const { start } = this.at;
    this.advance();
    const argument = this.nested(() => this.unary());
    return this.node("unary_operator", start, argument.end, [argument], argumentField);
  }

  protected primary(): QuickNode {
    if (this.word() !== Keyword.await) return this.trailers(this.atom());
    const { start } = this.at;
    this.advance();
    const awaited = this.trailers(this.atom());
    return this.node("await", start, awaited.end, [awaited]);
  }
}

const sides = ["left", "right"];
const argumentField = ["argument"];
