#!/usr/bin/env bash
# Shows exercises that write_workrave writes in Workrave itself, and takes pictures of its window for somebody to look at.
#
#     workrave.sh FOLDER [PERSON] [de]     FOLDER/PERSON-1.png, -2.png, ...: a picture every 20 seconds, of "driver" where
#                                          no other person of break_people.cpp is named; fails where Workrave does not run
#
# Puts the set in place of Debian's own and puts that back. On demand, not in CI: as root, on a machine where nobody works.
# Needs the Debian packages workrave, xvfb, dbus, imagemagick, librsvg2-bin, and for German a locale: C.UTF-8 with LANGUAGE
# is not enough, so that one is made where it is missing (package locales).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
(($# >= 1)) || { sed -n '2,10s/^# \{0,1\}//p' "$0" && exit 2; }

out=$1 person=${2:-driver} language=${3:-en} shots=${SHOTS:-3} every=${EVERY:-20}
theirs=/usr/share/workrave/exercises
mkdir -p "$out"
work=$(mktemp -d)
put_back() {
    [[ ! -d $work/theirs ]] || { rm -rf "$theirs" && cp -a "$work/theirs" "$theirs"; }
    rm -rf "$work"
}
trap put_back EXIT

"${CXX:-g++}" -std=c++20 -O0 -Iinclude tests/tools/gates/break_people.cpp -o "$work/break_people"
mkdir "$work/ours"
"$work/break_people" "$work/ours" >"$work/said"
for picture in "$work/ours"/*.svg; do rsvg-convert -o "${picture%.svg}.png" "$picture"; done

locale=C.UTF-8
if [[ $language == de ]]; then
    locale=de_DE.UTF-8
    locale -a | grep -qi '^de_DE.utf-\?8$' || localedef -i de_DE -f UTF-8 "$locale"
fi

cp -a "$theirs" "$work/theirs"
rm -f "$theirs"/*
cp "$work/ours"/*.png "$theirs"
cp "$work/ours/$person.xml" "$theirs/exercises.xml"
dpkg-query -W -f '${Package} ${Version}\n' workrave

cat >"$work/session" <<'SESSION'
set -euo pipefail
workrave >"$work/log" 2>&1 &
program=$!
owned() {
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner org.workrave.Workrave | grep -q true
}
for ((i = 0; i < 60; ++i)); do owned && break; sleep 1; done # a call before that would start another one
sleep 3
gdbus call --session --dest org.workrave.Workrave --object-path /org/workrave/Workrave/UI \
    --method org.workrave.ControlInterface.Exercises >/dev/null
sleep 3
for ((i = 1; i <= shots; ++i)); do
    kill -0 "$program" || { echo "Workrave ended" && tail "$work/log" && exit 1; }
    import -window root "$out/$person-$language-$i.png"
    ((i == shots)) || sleep "$every"
done
kill "$program"
SESSION
export work out person language shots every
HOME="$work" LANG=$locale LC_ALL=$locale LANGUAGE=$language GSETTINGS_BACKEND=memory \
    xvfb-run -a -s "-screen 0 1024x768x24" dbus-run-session -- bash "$work/session"
echo "look at $out/$person-$language-*.png"
