#!/usr/bin/env bash
# Builds and runs every consumer in examples/consume/ as a stranger would: from a clean clone, and
# against an installed prefix that has been moved since. Needs git, cmake, ninja, pkg-config, python3
# and g++; Meson, a clang that knows modules and vcpkg are used where they are, and it is said where
# they are not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CMAKE_GENERATOR=Ninja
unset HAMSTRING_DIR hamstring_DIR CMAKE_PREFIX_PATH PKG_CONFIG_PATH

quietly() { "$@" >"$work/log" 2>&1 || { tail -n 40 "$work/log" && return 1; }; }
prints() { # prints <how it was brought in> <what the first line begins with> <program> <arguments...>
    local how=$1 begins=$2 printed
    shift 2
    printed=$("$@") || { printf '%s: the program fails\n%s\n' "$how" "$printed" && return 1; }
    [[ $printed == "$begins"* ]] || { printf '%s: it prints %s\n' "$how" "$printed" && return 1; }
    printf 'works: %-42s %s\n' "$how" "$(head -n 1 <<<"$printed" | cut -c 1-60)"
}
build() { # build <folder of the build> <cmake arguments...>
    local folder=$1
    shift
    quietly cmake -B "$work/$folder" "$@" && quietly cmake --build "$work/$folder"
}

# The clone: what is tracked, and what is new and not ignored, as one commit of the branch main.
numbers=$(sed -n 's/^#define HAMSTRING_VERSION_[A-Z]* //p' include/hamstring/version.hpp)
version=${numbers//$'\n'/.}
clone="$work/a clean clone"
mkdir "$clone"
if git rev-parse --git-dir >"$work/log" 2>&1; then
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done |
        tar -c --null -T - | tar -x -C "$clone"
else
    tar -c --exclude=./build --exclude=./.git . | tar -x -C "$clone"
fi
git -C "$clone" init -q -b main
git -C "$clone" add -A
git -C "$clone" -c user.name=clone -c user.email=clone@localhost commit -q -m "a clean clone"
consume="$clone/examples/consume"

quietly cmake -S "$clone" -B "$work/install" -DHAMSTRING_BUILD_TESTS=OFF -DHAMSTRING_BUILD_EXAMPLES=OFF
quietly cmake --install "$work/install" --prefix "$work/first"
rm -r "$work/install"
mv "$work/first" "$work/moved"

build fetched -S "$consume/fetchcontent" -DFETCHCONTENT_FULLY_DISCONNECTED=ON \
    -DFETCHCONTENT_SOURCE_DIR_HAMSTRING="$clone"
prints "FetchContent, from a folder" "Next break in" "$work/fetched/break_reminder"
build cloned -S "$consume/fetchcontent" -DHAMSTRING_REPOSITORY="$clone"
prints "FetchContent, by git at the branch main" "Next break in" "$work/cloned/break_reminder"

build added -S "$consume/add_subdirectory"
screens=(nerve infection_and_unwell cancer injury circulation_and_bleeding heart_and_chest bone
    pregnancy age_and_surgery abdomen mood)
prints "add_subdirectory" "Ready to train" "$work/added/gym_screening" "${screens[@]}"
if "$work/added/gym_screening" nerve >"$work/log"; then
    echo "add_subdirectory: somebody may train with open questions"
    exit 1
fi

build found -S "$consume/find_package" -DCMAKE_PREFIX_PATH="$work/moved"
prints "find_package" "bridge" "$work/found/exercise_sheet" intermediate bridge
IFS=. read -r major minor _ <<<"$version"
for other in "$major.$((minor + 1))" "$((major + 1)).0"; do
    rm -rf "$work/other"
    cp -r "$consume/find_package" "$work/other"
    sed -i "s/find_package(hamstring [0-9.]*/find_package(hamstring $other/" "$work/other/CMakeLists.txt"
    if cmake -S "$work/other" -B "$work/other/build" -DCMAKE_PREFIX_PATH="$work/moved" >"$work/log" 2>&1; then
        printf 'find_package(hamstring %s) is not refused\n' "$other"
        exit 1
    fi
    grep -qF "compatible with requested version \"$other\"" "$work/log" || { cat "$work/log" && exit 1; }
    printf 'refused: find_package(hamstring %s), version %s is there\n' "$other" "$version"
done

export PKG_CONFIG_PATH="$work/moved/share/pkgconfig"
quietly env -C "$consume/pkg_config" ./build.sh
prints "pkg-config" "4 exercises" "$consume/pkg_config/watch_face" 55
if command -v meson >"$work/log"; then
    quietly meson setup "$work/meson" "$consume/pkg_config"
    quietly meson compile -C "$work/meson"
    prints "Meson $(meson --version), by pkg-config" "4 exercises" "$work/meson/watch_face" 55

    # A link in subprojects/ and no wrap file; pkg-config must not know another one.
    unset PKG_CONFIG_PATH
    mkdir "$consume/meson_subproject/subprojects"
    ln -s "$clone" "$consume/meson_subproject/subprojects/hamstring"
    quietly meson setup "$work/subproject" "$consume/meson_subproject"
    quietly meson compile -C "$work/subproject"
    prints "Meson $(meson --version), as a subproject" "caution" "$work/subproject/training_diary" 3 4
    quietly env DESTDIR="$work/staged" meson install -C "$work/subproject"
    [[ ! -e $work/staged ]] || { echo "Meson: a subproject installs something" && exit 1; }
    sed -i "s/'>=0.1'/'>=$((major + 1))'/" "$consume/meson_subproject/meson.build"
    if meson setup "$work/other meson" "$consume/meson_subproject" >"$work/log" 2>&1; then
        echo "Meson: a later version than there is, is not refused"
        exit 1
    fi
    grep -qF "found $version but need" "$work/log" || { cat "$work/log" && exit 1; }
    printf 'refused: Meson, >=%s, version %s is there\n' "$((major + 1))" "$version"
    rm -r "$consume/meson_subproject/subprojects"

    quietly meson setup --prefix="$work/by meson" "$work/meson itself" "$clone"
    quietly meson install -C "$work/meson itself"
    diff -r "$work/by meson/include" "$work/moved/include"
    cmp "$work/by meson/share/licenses/hamstring/LICENSE.txt" "$clone/LICENSE"
    export PKG_CONFIG_PATH="$work/by meson/share/pkgconfig"
    [[ $(pkg-config --modversion hamstring) == "$version" ]]
    quietly meson setup "$work/second meson" "$consume/pkg_config"
    quietly meson compile -C "$work/second meson"
    prints "Meson $(meson --version), installed by Meson" "4 exercises" "$work/second meson/watch_face" 55
else
    echo "Meson: NOT RUN, none is here"
fi
unset PKG_CONFIG_PATH

quietly env -C "$consume/bare_include" ./build.sh
prints "a bare include folder" '{"library_version"' "$consume/bare_include/intake" 'age=45&yes=low_back_pain'

for compiler in clang++-22 clang++-19 clang++-16 ""; do
    command -v "$compiler" >"$work/log" && break
done
if [[ $compiler ]]; then
    quietly env -C "$consume/module" CXX="$compiler" ./build.sh
    prints "import, with $compiler" "self_care_review 42" "$consume/module/telephone_line" low_back_pain
else
    echo "import: NOT RUN, no clang 16 or later is here"
fi
known=$(cmake --version | sed -n 's/^cmake version //p')
scanner=clang-scan-deps${compiler#clang++}
if [[ $compiler ]] && command -v "$scanner" >"$work/log" && printf '3.28\n%s\n' "$known" | sort -CV; then
    build imported -S "$consume/module" -DCMAKE_CXX_COMPILER="$compiler"
    prints "import, with CMake $known" "self_care_review 42" "$work/imported/telephone_line" low_back_pain
else
    echo "import with CMake: NOT RUN, it needs CMake 3.28 (here: $known) and clang-scan-deps"
fi

"$clone/tests/tools/gates/vcpkg_port.py"
"$clone/tests/tools/gates/vcpkg_port.py" --control
