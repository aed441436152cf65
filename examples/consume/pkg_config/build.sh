#!/bin/sh
set -e
c++ -std=c++20 $(pkg-config --cflags hamstring) main.cpp -o watch_face
