#!/usr/bin/env bash
# Installs hamstring, moves what was installed, and brings it into a small program in each way that
# people do; a version that must be refused is refused.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

source=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
numbers=$(sed -n 's/^#define HAMSTRING_VERSION_[A-Z]* //p' include/hamstring/version.hpp)
read -r major minor patch <<<"${numbers//$'\n'/ }"
version=$major.$minor.$patch

quietly() { "$@" >"$work/log" 2>&1 || { cat "$work/log" && return 1; }; }
consume() { # consume <name> <cmake arguments...>: configures, builds and runs the consumer
    local name=$1 printed
    shift
    quietly cmake -G Ninja -S tests/package -B "$work/build $name" "$@" &&
        quietly cmake --build "$work/build $name" || return 1
    printed=$("$work/build $name/consumer")
    [[ $printed == "$version" ]] || { printf '%s: it prints %s\n' "$name" "$printed" && return 1; }
    printf 'works: %s\n' "$name"
}
refused() { # refused <name> <what must be in the output> <cmake arguments...>
    local name=$1 text=$2
    shift 2
    if cmake -G Ninja -S tests/package -B "$work/build $name" "$@" >"$work/log" 2>&1; then
        printf '%s: is not refused\n' "$name"
        return 1
    fi
    grep -qF "$text" "$work/log" || { cat "$work/log" && return 1; }
    printf 'refused, as it must be: %s\n' "$name"
}

quietly cmake -G Ninja -S . -B "$work/build" -DHAMSTRING_BUILD_TESTS=OFF -DHAMSTRING_BUILD_EXAMPLES=OFF
quietly cmake --install "$work/build" --prefix "$work/first place"
mv "$work/first place" "$work/moved here"
installed="$work/moved here"

for file in share/cmake/hamstring/hamstringConfig.cmake share/licenses/hamstring/LICENSE.txt \
    share/cmake/hamstring/hamstringConfigVersion.cmake share/pkgconfig/hamstring.pc; do
    [[ -f "$installed/$file" ]] || { printf '%s is not installed\n' "$file" && exit 1; }
done
diff <(cd include && find . -type f | sort) <(cd "$installed/include" && find . -type f | sort)
if grep -rnF -e "$source" -e "$work" "$installed/share"; then
    echo "an installed file names the place where it was built"
    exit 1
fi
if find "$installed" -type f ! -name '*.*' | grep .; then
    echo "an installed file has no ending: vcpkg would look for a tool that edits executables"
    exit 1
fi

consume "find_package" -DHOW=found -DCMAKE_PREFIX_PATH="$installed"
consume "find_package $major.$minor" -DHOW=found -DWANTED="$major.$minor" -DCMAKE_PREFIX_PATH="$installed"
refused "find_package $major.$((minor + 1))" "compatible with requested version" \
    -DHOW=found -DWANTED="$major.$((minor + 1))" -DCMAKE_PREFIX_PATH="$installed"
refused "find_package $((major + 1)).0" "compatible with requested version" \
    -DHOW=found -DWANTED="$((major + 1)).0" -DCMAKE_PREFIX_PATH="$installed"
consume "add_subdirectory" -DHOW=added
consume "add_subdirectory, twice" -DHOW=added-twice
consume "find_package, then add_subdirectory" -DHOW=found-then-added -DCMAKE_PREFIX_PATH="$installed"
consume "FetchContent" -DHOW=fetched -DFETCHCONTENT_FULLY_DISCONNECTED=ON

export PKG_CONFIG_PATH="$installed/share/pkgconfig"
[[ $(pkg-config --modversion hamstring) == "$version" ]]
eval "flags=($(pkg-config --cflags hamstring))"
g++ -std=c++20 "${flags[@]}" tests/package/main.cpp -o "$work/by_pkg_config"
[[ $("$work/by_pkg_config") == "$version" ]]
echo "works: pkg-config"
