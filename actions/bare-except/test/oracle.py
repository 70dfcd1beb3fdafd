"""Prints, as one JSON object a line, which handlers of each file named on standard input are bare without re-raising on
every path, and which are broad and silent: judged from Python's own ast, apart from the gate's way of doing it."""

import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(10000)
BROAD = {"Exception", "BaseException"}


def dotted(node):
    return ast.unparse(node) if isinstance(node, (ast.Name, ast.Attribute)) else ""


def fails(call):
    """Whether the call never comes back: a failing exit, or a test's own fail."""
    name = dotted(call.func)
    if name in ("sys.exit", "exit", "quit", "os._exit"):
        return bool(call.args) and not (isinstance(call.args[0], ast.Constant) and call.args[0].value in (0, None))
    return name in ("os.abort", "self.fail", "self.skipTest", "parser.error", "pytest.fail")


def leaves(body):
    """Whether some path through the statements ends other than by raising: by falling through or by a jump."""
    ways = paths(body)
    return bool(ways - {"raise"})


def paths(body):
    ways = {"fall"}
    for statement in body:
        if "fall" not in ways:
            break
        ways = (ways - {"fall"}) | step(statement)
    return ways


def step(node):
    if isinstance(node, ast.Raise):
        return {"raise"}
    if isinstance(node, ast.Return):
        return {"return"}
    if isinstance(node, ast.Break):
        return {"break"}
    if isinstance(node, ast.Continue):
        return {"continue"}
    if isinstance(node, ast.Assert) and isinstance(node.test, ast.Constant) and not node.test.value:
        return {"raise"}
    if isinstance(node, ast.Expr):
        call = node.value.value if isinstance(node.value, ast.Await) else node.value
        if isinstance(call, ast.Call):
            if fails(call):
                return {"raise"}
            if dotted(call.func) in ("sys.exit", "exit", "quit", "os._exit"):
                return {"return"}
        return {"fall"}
    if isinstance(node, ast.If):
        if isinstance(node.test, ast.Constant):
            return paths(node.body if node.test.value else node.orelse)
        return paths(node.body) | paths(node.orelse)
    if isinstance(node, (ast.With, ast.AsyncWith)):
        ways = paths(node.body)
        names = {dotted(item.context_expr.func) for item in node.items if isinstance(item.context_expr, ast.Call)}
        if any(name.split(".")[-1] in ("suppress", "assertRaises", "assertRaisesRegex") for name in names):
            ways = {"fall" if way == "raise" else way for way in ways}
        return ways
    if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
        ways = paths(node.body)
        after = paths(node.orelse) if node.orelse else {"fall"}
        if isinstance(node, ast.While) and isinstance(node.test, ast.Constant) and node.test.value:
            after = set()
        if "break" in ways:
            after |= {"fall"}
        return (ways - {"fall", "break", "continue"}) | after
    if isinstance(node, ast.Try):
        ways = paths(node.body)
        if "fall" in ways and node.orelse:
            ways = (ways - {"fall"}) | paths(node.orelse)
        for handler in node.handlers:
            ways |= paths(handler.body)
        if "raise" in paths(node.body) and any(is_broad(handler) for handler in node.handlers):
            ways -= {"raise"}
            for handler in node.handlers:
                ways |= paths(handler.body) & {"raise"}
        last = paths(node.finalbody)
        return ways | (last - {"fall"}) if "fall" in last else last
    if isinstance(node, ast.Match):
        ways = set().union(*(paths(case.body) for case in node.cases))
        final = node.cases[-1]
        total = isinstance(final.pattern, ast.MatchAs) and final.pattern.pattern is None and final.guard is None
        return ways if total else ways | {"fall"}
    return {"fall"}


def is_broad(handler):
    if handler.type is None:
        return True
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(each, ast.Name) and each.id in BROAD for each in types)


def constant(node):
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, (ast.USub, ast.UAdd)) and constant(node.operand)
    if isinstance(node, ast.Tuple):
        return all(constant(element) for element in node.elts)
    return isinstance(node, ast.Constant)


def silent(body):
    return all(
        isinstance(node, (ast.Pass, ast.Continue, ast.Break))
        or isinstance(node, ast.Expr)
        and constant(node.value)
        or isinstance(node, ast.Return)
        and (node.value is None or constant(node.value))
        for node in body
    )


for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        data = file.read()
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError):
        continue
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    print(
        json.dumps(
            {
                "path": path,
                "handlers": len(handlers),
                "bare": sorted(node.lineno for node in handlers if node.type is None and leaves(node.body)),
                "raising": sorted(node.lineno for node in handlers if node.type is None and not leaves(node.body)),
                "silent": sorted(node.lineno for node in handlers if node.type and is_broad(node) and silent(node.body)),
            }
        )
    )
