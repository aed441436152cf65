#!/usr/bin/env bash
# Builds the coach for a Cortex-M4, fails where it could ask for a heap, and prints what it takes:
#
#     examples/firmware/build.sh build/firmware
#     qemu-system-arm -M mps2-an386 -display none -serial none -monitor none \
#         -semihosting-config enable=on,target=native -kernel build/firmware/coach.elf
#
# With -icount shift=0,sleep=off its seconds go by as fast as they can. Needs the Debian packages
# gcc-arm-none-eabi, libstdc++-arm-none-eabi-newlib and qemu-system-arm.
set -euo pipefail
out=${1:?usage: build.sh FOLDER}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")"

flags=(-mcpu=cortex-m4 -mthumb -Os -fshort-enums -std=c++20 -fno-exceptions -fno-rtti -fno-threadsafe-statics
    -fno-asynchronous-unwind-tables -ffunction-sections -fdata-sections -fcallgraph-info=su -Wall -Wextra -Wpedantic -Wconversion
    -Wshadow -Werror -Wno-psabi -I../../include)
objects=()
for file in board console ask show_advice play run; do
    object=$out/$file.o
    objects+=("$object")
    # Only what was changed since.
    [[ $object -nt $file.cpp && -z $(find . ../../include/ -name '*.hpp' -newer "$object" -print -quit) ]] ||
        arm-none-eabi-g++ "${flags[@]}" -c $file.cpp -o "$object"
done
arm-none-eabi-g++ -mcpu=cortex-m4 -mthumb -nostartfiles --specs=nano.specs -T cortex_m4.ld -Wl,--gc-sections \
    -Wl,--fatal-warnings "${objects[@]}" -o "$out/coach.elf"

heap=$(arm-none-eabi-nm -C "$out/coach.elf" |
    grep -E ' (_?_?(malloc|calloc|realloc|free|sbrk)(_r)?|operator (new|delete)(\[\])?(\(.*)?)$' || true)
if [[ -n $heap ]]; then
    printf 'a heap is asked for:\n%s\n' "$heap" >&2
    exit 1
fi
arm-none-eabi-size -A "$out/coach.elf" | awk '
    $1 == ".text" || $1 == ".data" { flash += $2 }
    $1 == ".data" || $1 == ".bss" { ram += $2 }
    END { printf "flash %d bytes, data in RAM %d bytes, no heap\n", flash, ram }'
