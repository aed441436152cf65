#!/bin/sh
set -e
c++ -std=c++20 -I ../../../include main.cpp -o intake
