#!/bin/sh
set -e
CXX=${CXX:-clang++-19}
$CXX -std=c++20 -I ../../../include --precompile ../../../include/hamstring/hamstring.cppm -o hamstring.pcm
$CXX -std=c++20 -c hamstring.pcm -o hamstring.o
$CXX -std=c++20 -fmodule-file=hamstring=hamstring.pcm main.cpp hamstring.o -o telephone_line
