#!/usr/bin/env python3
"""Holds the vcpkg port to what vcpkg asks and to what it does not notice, and brings it into its consumer.

    vcpkg_port.py               checks the port; where a vcpkg is present (VCPKG_ROOT), runs it for real too
    vcpkg_port.py --control     proves that the checks can fail: every spoilt port must be refused

vcpkg itself accepts a forgotten vcpkg_cmake_config_fixup, a misspelt -D, an unknown licence id and an
unformatted manifest. Without a vcpkg the portfile runs with stand-ins for its helpers
(tests/package/vcpkg/helpers.cmake), so its CMake options are exercised in a plain build.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
CONSUMER = pathlib.Path("examples/consume/vcpkg_manifest")
PORT = CONSUMER / "ports/hamstring"
EXPECTED = "Look after it yourself"

# The order in which vcpkg's format-manifest writes the members.
ORDER = ["$schema", "name", "version", "version-semver", "version-string", "port-version", "maintainers",
         "description", "homepage", "documentation", "license", "supports", "builtin-baseline", "dependencies",
         "host", "features", "default-features", "platform", "overlay-ports", "overlay-triplets"]
# Which port brings a helper.
HELPERS = {"vcpkg_cmake_configure": "vcpkg-cmake", "vcpkg_cmake_install": "vcpkg-cmake",
           "vcpkg_cmake_config_fixup": "vcpkg-cmake-config"}
LICENCES = {"MIT License": "MIT"}


class Refused(Exception):
    pass


def need(condition, complaint):
    if not condition:
        raise Refused(complaint)


def run(command, complaint, **options):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, **options)
    need(done.returncode == 0, f"{complaint}\n{done.stdout[-3000:]}")
    return done.stdout


def formatted(value):
    """A manifest as vcpkg's format-manifest writes it, as far as ours goes."""
    def ordered(item):
        if isinstance(item, dict):
            unknown = set(item) - set(ORDER)
            need(not unknown, f"vcpkg.json: unknown members {sorted(unknown)}")
            return {key: ordered(item[key]) for key in sorted(item, key=ORDER.index)}
        return item
    value = ordered(value)
    if "dependencies" in value:
        names = {id(d): d if isinstance(d, str) else d["name"] for d in value["dependencies"]}
        value["dependencies"] = [ordered(d) for d in sorted(value["dependencies"], key=lambda d: names[id(d)])]
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def check_manifest(root, path):
    text = (root / path).read_bytes().decode()
    need(text == formatted(json.loads(text)), f"{path}: not as vcpkg format-manifest writes it")
    return json.loads(text)


def check_port(root):
    """The port's two files as they stand."""
    manifest = check_manifest(root, PORT / "vcpkg.json")
    header = (root / "include/hamstring/version.hpp").read_text()
    version = ".".join(re.findall(r"#define HAMSTRING_VERSION_\w+ (\d+)", header))
    need(manifest["version"] == version, f"vcpkg.json: version {manifest['version']}, the header says {version}")
    spdx = re.search(r"SPDX-License-Identifier: (\S+)", header).group(1)
    title = (root / "LICENSE").read_text().split("\n")[0]
    need(manifest["license"] == spdx == LICENCES.get(title),
         f"vcpkg.json: licence {manifest['license']}; the headers say {spdx}, LICENSE is the {title}")
    need("builtin-baseline" not in manifest and "supports" not in manifest, "vcpkg.json: a port needs none of this")

    portfile = (root / PORT / "portfile.cmake").read_bytes().decode()
    need("\r" not in portfile, "portfile.cmake: line ends")
    need("set(VCPKG_BUILD_TYPE release)" in portfile, "portfile.cmake: header-only, so release only")
    wanted = {HELPERS[name] for name in re.findall(r"^(vcpkg_\w+)\(", portfile, re.M) if name in HELPERS}
    given = {d["name"] for d in manifest["dependencies"] if isinstance(d, dict) and d.get("host") is True}
    need(wanted == given == {d["name"] for d in manifest["dependencies"] if isinstance(d, dict)},
         f"vcpkg.json: host dependencies {sorted(given)}, the helpers need {sorted(wanted)}")
    need({f.name for f in (root / PORT).iterdir()} == {"portfile.cmake", "vcpkg.json"},
         "port: only portfile.cmake and vcpkg.json; the generated usage text is right")


def check_options(work):
    """Each -D of the port is one that the project knows."""
    cache = (work / "buildtrees/Release/CMakeCache.txt").read_text()
    options = (work / "options.txt").read_text().split()
    for option in options:
        name = re.match(r"-D(\w+)", option).group(1)
        declared = re.search(rf"^{name}:(\w+)=", cache, re.M)
        need(declared and declared.group(1) != "UNINITIALIZED", f"portfile.cmake: the project knows no {name}")
    for name in ("HAMSTRING_BUILD_TESTS", "HAMSTRING_BUILD_EXAMPLES"):
        need(f"{name}:BOOL=OFF" in cache, f"portfile.cmake: {name} is not off")


def check_package(root, package, installed=False):
    """What lies in the package, by vcpkg's own checks after a build and by ours."""
    for file in ("hamstringConfig.cmake", "hamstringConfigVersion.cmake"):
        need((package / "share/hamstring" / file).is_file(),
             f"package: no share/hamstring/{file}; is vcpkg_cmake_config_fixup called?")
    copyright_file = package / "share/hamstring/copyright"
    need(copyright_file.is_file() and copyright_file.read_text() == (root / "LICENSE").read_text(),
         "package: share/hamstring/copyright is not the licence")
    def files(folder):
        return {p.relative_to(folder) for p in folder.rglob("*") if p.is_file()}
    need(files(package / "include") == files(root / "include"), "package: not the files of include/")
    licence = (root / "LICENSE").read_bytes()
    copies = [p.relative_to(package).as_posix() for p in (package / "share").rglob("*")
              if p.is_file() and p.read_bytes() == licence]
    need(copies == ["share/hamstring/copyright"], f"package: the licence lies there as {sorted(copies)}")
    need((package / "share/pkgconfig/hamstring.pc").is_file(), "package: no share/pkgconfig/hamstring.pc")
    if installed:
        return
    top = {p.name for p in package.iterdir()} - {"CONTROL", "BUILD_INFO"}
    need(top == {"include", "share"}, f"package: holds {sorted(top)}")
    for path in package.rglob("*"):
        need(not path.is_dir() or any(path.iterdir()), f"package: {path.relative_to(package)} is empty")
        need(path.is_dir() or path.suffix or path == copyright_file,
             f"package: {path.relative_to(package)} has no ending, so vcpkg would look for patchelf")
        if path.is_file() and "share" in path.parts:
            text = path.read_text()
            need(str(package.parent) not in text and str(root) not in text,
                 f"package: {path.relative_to(package)} names the place where it was built")


def dry_run(root, work, port=None):
    """Runs the portfile with stand-ins for vcpkg's helpers, and judges the package."""
    run(["cmake", f"-DPORT_DIR={port or root / PORT}", f"-DWORK={work}", f"-DCHECKOUT={root}",
         "-P", ROOT / "tests/package/vcpkg/helpers.cmake"], "the portfile does not run")
    check_options(work)
    check_package(root, work / "packages")


def build_consumer(root, work, *arguments, env=None):
    run(["cmake", "-S", root / CONSUMER, "-B", work, *arguments], "the consumer is not configured", env=env)
    run(["cmake", "--build", work], "the consumer does not compile")
    printed = run([work / "running_club"], "the consumer fails")
    need(printed.startswith(EXPECTED), f"the consumer prints {printed[:200]}")


def real_run(root, work, vcpkg):
    """With the real tool: classic, then manifest mode, as a stranger would."""
    env = {"VCPKG_FORCE_SYSTEM_BINARIES": "1", "VCPKG_BINARY_SOURCES": "clear", **os.environ,
           "VCPKG_DISABLE_METRICS": "1", "VCPKG_ROOT": str(vcpkg)}
    places = [f"--x-{name}-root={work / name}" for name in ("buildtrees", "packages", "install")]
    said = run([vcpkg / "vcpkg", "install", "hamstring", "--classic", "--enforce-port-checks",
                f"--overlay-ports={root / PORT.parent}", *places], "vcpkg install fails", env=env)
    checks = said.lower().partition("post-build validation")[2]
    need(checks and "warning" not in checks, f"vcpkg warns, or checks nothing after the build\n{said[-3000:]}")
    found = list((work / "install").glob("*/share/hamstring"))
    need(len(found) == 1, "vcpkg installed no share/hamstring")
    check_package(root, found[0].parents[1], installed=True)
    print("vcpkg: installed in classic mode with --enforce-port-checks, no warning")

    manifest = work / "vcpkg.json"
    shutil.copy(root / PORT / "vcpkg.json", manifest)
    run([vcpkg / "vcpkg", "format-manifest", manifest], "vcpkg format-manifest fails", env=env)
    need(manifest.read_bytes() == (root / PORT / "vcpkg.json").read_bytes(), "vcpkg formats vcpkg.json differently")

    build_consumer(root, work / "consumer", "-DCMAKE_TOOLCHAIN_FILE=" +
                   str(vcpkg / "scripts/buildsystems/vcpkg.cmake"), f"-DVCPKG_INSTALLED_DIR={work / 'manifest'}",
                   env=env)
    print("vcpkg: installed in manifest mode, the consumer builds and runs")


def spoilt(root, edits):
    """A copy of what the port needs, with something wrong."""
    for name in ("include", "tests", "examples"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("CMakeLists.txt", "LICENSE"):
        shutil.copy(ROOT / name, root / name)
    for file, old, new in edits:
        path = root / PORT / file
        text = path.read_text() if old else ""
        if old and text.count(old) != 1:
            sys.exit(f"control: {file} does not hold {old!r} once")
        path.write_text(text.replace(old, new) if old else new)


FIXUP = "vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/hamstring)\n"
FIXUP_PORT = ',\n    {\n      "name": "vcpkg-cmake-config",\n      "host": true\n    }'
ONE_LICENCE = 'file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/licenses")\n'
COPYRIGHT = 'vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")\n'
APPEND = 'file(APPEND "${CURRENT_PACKAGES_DIR}/share/pkgconfig/hamstring.pc" "# ${CURRENT_PACKAGES_DIR}\\n")\n'

# What is spoilt: (file, what is replaced once, by what), and a part of the complaint.
CONTROLS = {
    "a forgotten config fixup": ([("portfile.cmake", FIXUP, ""), ("vcpkg.json", FIXUP_PORT, "")],
                                 "is vcpkg_cmake_config_fixup called?"),
    "a config fixup of the wrong folder": ([("portfile.cmake", "CONFIG_PATH share", "CONFIG_PATH lib")],
                                           "there is no folder"),
    "a helper without its dependency": ([("vcpkg.json", FIXUP_PORT, "")], "the helpers need"),
    "a dependency that is not for the host": (
        [("vcpkg.json", '"vcpkg-cmake",\n      "host": true', '"vcpkg-cmake"')], "host dependencies"),
    "a misspelt -D": ([("portfile.cmake", "BUILD_TESTS=OFF", "BUILD_TEST=OFF")],
                      "the project knows no HAMSTRING_BUILD_TEST"),
    "an unknown licence id": ([("vcpkg.json", '"MIT"', '"MIT-License"')], "licence MIT-License"),
    "an unformatted manifest": ([("vcpkg.json", '  "name": "hamstring"', '    "name": "hamstring"')],
                                "not as vcpkg format-manifest writes it"),
    "members in another order": ([("vcpkg.json", '  "license": "MIT",\n', ""),
                                  ("vcpkg.json", '  "name": "hamstring",\n',
                                   '  "license": "MIT",\n  "name": "hamstring",\n')],
                                 "not as vcpkg format-manifest writes it"),
    "another version": ([("vcpkg.json", '"version": "', '"version": "9')], "the header says"),
    "a debug build": ([("portfile.cmake", "set(VCPKG_BUILD_TYPE release)\n", "")], "release only"),
    "no copyright": ([("portfile.cmake", COPYRIGHT, "")], "copyright is not the licence"),
    "a licence twice": ([("portfile.cmake", ONE_LICENCE, "")], "the licence lies there as"),
    "a usage file": ([("usage", "", "find_package(hamstring)\n")], "only portfile.cmake"),
    "an absolute path": ([("portfile.cmake", COPYRIGHT, COPYRIGHT + APPEND)], "names the place"),
    "a misspelt helper": ([("portfile.cmake", "vcpkg_cmake_install", "vcpkg_cmake_instal")], ""),
}


def control():
    for name, (edits, complaint) in CONTROLS.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder) / "checkout"
            spoilt(root, edits)
            try:
                check_port(root)
                dry_run(root, pathlib.Path(folder) / "work")
            except Refused as refusal:
                if complaint not in str(refusal):
                    sys.exit(f"{name}: refused for another reason: {refusal}")
                continue
            sys.exit(f"{name}: is not noticed")
    print(f"{len(CONTROLS)} spoilt ports are refused, each for its own reason")


def main():
    if sys.argv[1:] == ["--control"]:
        return control()
    check_port(ROOT)
    check_manifest(ROOT, CONSUMER / "vcpkg.json")
    print("port: manifest, licence, version, dependencies and portfile are in order")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        dry_run(ROOT, work)
        build_consumer(ROOT, work / "consumer", f"-DCMAKE_PREFIX_PATH={work / 'packages'}")
        print("port: its CMake options make the package that vcpkg wants; the consumer builds with it and runs")
    vcpkg = pathlib.Path(os.environ.get("VCPKG_ROOT", "no vcpkg"))
    if not (vcpkg / "vcpkg").is_file():
        print("vcpkg: NOT RUN, none is here (VCPKG_ROOT); the portfile ran with stand-ins for vcpkg's helpers")
        return None
    with tempfile.TemporaryDirectory() as folder:
        real_run(ROOT, pathlib.Path(folder), vcpkg)


if __name__ == "__main__":
    try:
        main()
    except Refused as refusal:
        sys.exit(str(refusal))
