"""Reads a JSON list of Python texts from standard input; prints the list of whether Python's ast reads each."""

import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")


def reads(text):
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


print(json.dumps([reads(text) for text in json.load(sys.stdin)]))
