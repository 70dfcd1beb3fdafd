/**
 * A Python expression as a fact holds it: no more than following a port or an endpoint needs. Lists, whose first item is
 * the kind, because the names of an object would be most of what is kept of a repository. Names are as written
 * (`self.port`, `config.PORT`, `args.port`).
 *
 * - `["n", 5556]` a number without a fraction; `["s", "tcp://*:5556"]` a text; `["k", null | true | false]` a constant
 * - `["name", "self.port"]` a name or an attribute of one
 * - `["cat", [a, b, …]]` texts after one another: f-strings, `+` of texts, `%`, `.format`, `str(x)` has one part
 * - `["int", a]` `int(a)`; `["op", "+" | "-" | "*" | "//" | "%", a, b]` arithmetic (or `+`, `%` of texts, which only the
 *   values tell)
 * - `["or", a, b]` the first that is true; `["if", a, b]` one of them: a conditional expression, without its test
 * - `["list", [a, b, …]]` a tuple, list or set; `["map", [[key, a], …]]` a dictionary with texts as keys
 * - `["get", a, key]` `a["key"]`, `a[0]`; `["range", from, to]` a number of `range(from, to)`: a set of values
 * - `["each", a]` one of the items of a list or range: what a loop assigns
 * - `["call", "os.environ.get", [a, …], [[keyword, a], …], line]` any other call, by the dotted name as written, with its
 *   1-based line
 * - `["of", a, ["call", "get", …]]` a call of a method of what an expression gives: `config.get("server", {}).get("port")`
 * - `["?", "a call of `find_port`"]` anything else, with what it is for a person
 */
export type Expression =
  | readonly ["n", number]
  | readonly ["s", string]
  | readonly ["k", null | boolean]
  | readonly ["name", string]
  | readonly ["cat", readonly Expression[]]
  | readonly ["int", Expression]
  | readonly ["op", Operator, Expression, Expression]
  | readonly ["or", Expression, Expression]
  | readonly ["if", Expression, Expression]
  | readonly ["list", readonly Expression[]]
  | readonly ["map", readonly (readonly [key: string, value: Expression])[]]
  | readonly ["get", Expression, string | number]
  | readonly ["range", Expression, Expression]
  | readonly ["each", Expression]
  | CallExpression
  | readonly ["of", Expression, CallExpression]
  | readonly ["?", string];

/** A call. */
export type CallExpression = readonly [
  "call",
  callee: string,
  positional: readonly Expression[],
  keywords: readonly (readonly [name: string, value: Expression])[],
  line: number,
];

/** The operators that are followed. */
export type Operator = "+" | "-" | "*" | "//" | "%";
