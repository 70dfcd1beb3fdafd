"""Prints, as one JSON object a line, what Python's own tokenize and ast see in each file named on standard input."""

import ast
import io
import json
import sys
import tokenize
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(10000)

RENAMED = {"AsyncFor": "For", "AsyncWith": "With", "AsyncFunctionDef": "FunctionDef", "TryStar": "Try"}


def kind(node):
    name = type(node).__name__
    return RENAMED.get(name, name)


def body(statements):
    return [shape(statement) for statement in statements]


def shape(node):
    """The kind of a statement, with the bodies of its clauses in source order."""
    name = kind(node)
    if name == "If":
        clauses = [body(node.body)]
        rest = node.orelse
        # An elif is one `If` in `orelse` that starts at the elif's own column: the outline has it as a clause.
        while len(rest) == 1 and type(rest[0]).__name__ == "If" and is_elif(rest[0]):
            clauses.append(body(rest[0].body))
            rest = rest[0].orelse
        if rest:
            clauses.append(body(rest))
        return [name, *clauses]
    if name in ("For", "While"):
        return [name, body(node.body)] + ([body(node.orelse)] if node.orelse else [])
    if name == "Try":
        clauses = [body(node.body)] + [body(handler.body) for handler in node.handlers]
        return [name, *clauses] + [body(part) for part in (node.orelse, node.finalbody) if part]
    if name == "Match":
        return [name, []] + [body(case.body) for case in node.cases]
    if name in ("With", "FunctionDef", "ClassDef"):
        return [name, body(node.body)]
    return name


def is_elif(node):
    return LINES[node.lineno - 1].encode()[node.col_offset :].startswith(b"elif")


def caught(node):
    if node is None:
        return []
    if isinstance(node, ast.Tuple):
        return [name for element in node.elts for name in caught(element)]
    if isinstance(node, ast.Starred):
        return caught(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return caught(node.left) + caught(node.right)
    names = []
    part = node
    while isinstance(part, ast.Attribute):
        names.append(part.attr)
        part = part.value
    if isinstance(part, ast.Name):
        return [".".join([part.id, *reversed(names)])]
    return ["?"]


def handlers(tree):
    found = []
    scope = []

    def visit(node):
        named = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        if isinstance(node, ast.ExceptHandler):
            found.append(
                {
                    "line": node.lineno,
                    "column": column(node.lineno, node.col_offset),
                    "types": caught(node.type),
                    "bare": node.type is None,
                    "name": node.name,
                    "scope": ".".join(scope) or "<module>",
                    "body": body(node.body),
                }
            )
        if named:
            scope.append(node.name)
        for child in ast.iter_child_nodes(node):
            visit(child)
        if named:
            scope.pop()

    visit(tree)
    return sorted(found, key=lambda handler: (handler["line"], handler["column"]))


def column(line, offset):
    text = LINES[line - 1].encode()[:offset].decode()
    return len(text.encode("utf-16-le")) // 2 + 1


for path in sys.stdin.read().splitlines():
    result = {"path": path}
    with open(path, "rb") as file:
        data = file.read()
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        LINES = io.TextIOWrapper(io.BytesIO(data), encoding, newline=None).read().split("\n")
        tree = ast.parse(data)
        result["handlers"] = handlers(tree)
        comments = []
        for token in tokenize.tokenize(io.BytesIO(data).readline):
            if token.type == tokenize.COMMENT:
                prefix = token.line[: token.start[1]].encode("utf-16-le")
                comments.append([token.start[0], len(prefix) // 2 + 1, token.string])
        result["comments"] = comments
    except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError, tokenize.TokenError) as error:
        result["error"] = f"{type(error).__name__}: {error}"
    print(json.dumps(result))
