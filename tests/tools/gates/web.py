#!/usr/bin/python3
"""The page of examples/web is what it promises: the library's advice, in a browser that nothing leaves.

    web.py                      fails where the page's modules advise otherwise than the library, cost more than MOST_TIMES its
                                time, or weigh more than MOST_BYTES; or where one of the walks of web_flows.mjs through the page,
                                in Chromium, meets something that nobody should meet
    web.py --prove              the same, and that each of a few planted faults is noticed
    web.py --only WORD          only the walks whose name has that word, and nothing else
    web.py --screenshots DIR    the same as without, and leaves pictures of every kind of screen in a folder, to look at

Builds the page and its modules by its own command into build/web, where that is older than what it is made from. Needs what
that needs (see there), and the Debian packages chromium, nodejs, npm and python3-icalendar.
"""
import argparse
import collections
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import node_packages

ROOT = pathlib.Path(__file__).resolve().parents[3]
HERE = pathlib.Path(__file__).resolve().parent
# As those of handouts.py, so that they are installed once.
PACKAGES = ["html-validate@9.7.1", "axe-core@4.14.1", "playwright-core@1.61.0"]

# Of the module's time for an advice in the library's, both taken in turns.
MOST_TIMES = 3
# gzip -9 of each part of what is served.
MOST_BYTES = {
}
REPORTS = 10_000
TALKS = 3_000
