#!/usr/bin/env python3
"""How much stack a function can take with all that it calls: deepest_stack.py FILE.ci... FUNCTION

Reads what g++ writes with -fcallgraph-info=su. Functions that no file defines (memcpy and the
like) count as nothing. Fails on recursion and on a frame whose size is not known while compiling.
"""
import re
import sys

*files, function = sys.argv[1:]
text = "".join(open(each, encoding="utf-8").read() for each in files)
frames = {}
for title, label in re.findall(r'node: \{ title: "([^"]*)" label: "([^"]*)"', text):
    size = re.search(r"\\n(\d+) bytes \((\w+)\)", label)
    if size and size.group(2) not in ("static", "dynamic,bounded"):
        sys.exit(f"{title}: the size of its frame is not known: {size.group(2)}")
    # (A function of another file has no size there.)
    frames[title] = max(frames.get(title, 0), int(size.group(1)) if size else 0)
calls = {}
for caller, callee in re.findall(r'edge: \{ sourcename: "([^"]*)" targetname: "([^"]*)"', text):
    calls.setdefault(caller, set()).add(callee)

deepest = {}


def depth(function, above):
    if function in above:
        sys.exit(f"{function} calls itself")
    if function not in deepest:
        below = max((depth(next_one, above | {function}) for next_one in calls.get(function, ())), default=(0, []))
        deepest[function] = (frames.get(function, 0) + below[0], [function] + below[1])
    return deepest[function]


if function not in frames:
    sys.exit(f"{function} is not in {' '.join(files)}")
print(depth(function, frozenset())[0])
