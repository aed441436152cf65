#!/usr/bin/python3
"""The page of examples/web in WebKit, the engine of Safari, as WebKitGTK carries it.

    web_webkit.py FOLDER    walks through the page that examples/web/build.sh put into FOLDER; fails where it goes wrong

Needs the Debian packages webkit2gtk-driver, python3-selenium and xvfb. web_page.cjs walks further, in Chromium and Firefox,
which playwright-core drives.
"""
import functools
import http.server
import os
import pathlib
import subprocess
import sys
import threading

if "DISPLAY" not in os.environ:
    sys.exit(subprocess.run(["xvfb-run", "-a", sys.executable, *sys.argv]).returncode)

from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options

BROWSER = next(pathlib.Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser"))
NUMB = "between the legs"
TIGHT = "Back of the thigh: tight"
# What the page's inputs say.
NO, YES, MALE = "input[value='1']", "input[value='3']", "input[value='2']"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def must(so, what):
    if not so:
        raise AssertionError(what)


class Person:
    """Somebody before the page."""

    def __init__(self, address):
        options = Options()
        options.binary_location = str(BROWSER)
        options.add_argument("--automation")
        self.driver = webdriver.WebKitGTK(options=options, executable_path="/usr/bin/WebKitWebDriver")
        self.driver.set_window_size(360, 740)
        self.address = address

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def tells(self, script, *given):
        return self.driver.execute_script("return " + script, *given)

    def wait(self, until, what):
        try:
            WebDriverWait(self.driver, 20).until(lambda _: until())
        except TimeoutException:
            raise AssertionError(what() if callable(what) else what)

    def opens(self, query=""):
        self.driver.get(self.address + query)
        self.wait(lambda: self.all("h1"), "no screen")

    def screen(self):
        return self.tells("document.querySelector('main').className")

    def title(self):
        return self.tells("document.querySelector('h1').textContent")

    def goes(self, way):
        """Does what leads to another screen, and waits for it."""
        self.driver.execute_script("window.before = document.querySelector('h1')")
        way()
        self.wait(lambda: self.tells("!window.before?.isConnected && !!document.querySelector('h1')"),
                  lambda: f"{self.title()} stays: {self.tells('[...document.querySelectorAll(`.fault`)].map((one) => one.innerText).join()')}")

    def press(self, name):
        """Presses the first button with that name, wherever on the screen it is."""
        found = self.tells("[...document.querySelectorAll('button')].find((one) => one.innerText.trim() === arguments[0] && "
                           "!one.hidden)", name)
        must(found, f"no button {name} on {self.title()}")
        self.driver.execute_script("arguments[0].click()", found)

    def chooses(self, row_css, text, input_css):
        """Presses an input in the row with a text; false where there is no such row."""
        return self.tells("((row) => row ? (row.querySelector(arguments[2]).click(), true) : false)"
                          "([...document.querySelectorAll(arguments[0])].find((one) => one.innerText.includes(arguments[1])))",
                          row_css, text, input_css)

    def looks(self, name):
        """Nothing is wider than the page, and the focus is on what is new."""
        wide = self.tells("[...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > "
                          "document.documentElement.clientWidth + 1).map((one) => one.outerHTML.slice(0, 80))[0] ?? ''")
        must(not wide, f"{name}: too wide: {wide}")
        must(self.tells("document.activeElement.matches('h1, [role=alert]')"), f"{name}: the focus is not on what is new")

    def answers(self, yes=()):
        """Answers the page that is shown: what `yes` says is yes, everything else no."""
        if self.all("#years"):
            self.all("#years")[0].send_keys("34")
            self.chooses("#sex", "Male", MALE)
            self.driver.execute_script("document.querySelector('#worst_pain input[value=\"3\"]').click()")
            self.all("#count")[0].send_keys("8")
        elif self.all("fieldset.any"):
            if not any([self.chooses(".item", one, "input[type=checkbox]") for one in yes]):
                self.driver.execute_script("document.querySelector('input[name=none]').click()")
        elif len(self.all("fieldset.each")) > 1:
            for one in yes:
                self.chooses("fieldset.each", one, YES)
                if self.screen() != "page":
                    return
            self.driver.execute_script("document.querySelector('button.none:not([disabled])')?.click()")
        elif self.all("#number"):
            return self.goes(lambda: self.press("I do not know"))
        else:
            self.driver.execute_script("[...document.querySelectorAll('fieldset input[type=radio]')]"
                                       ".find((one) => one.closest('label').innerText.trim() === 'No').click()")
        self.goes(lambda: self.press("Continue"))

    def goes_on(self, yes=()):
        """Page after page until another screen; how many there were."""
        for pages in range(60):
            screen = self.screen()
            if screen == "ready":
                self.goes(lambda: self.press("Go on"))
            elif screen == "review":
                self.goes(lambda: self.press("Show my advice"))
            elif screen != "page":
                return pages
            else:
                if pages < 6:
                    self.looks(self.title())
                self.answers(yes)
        raise AssertionError("the conversation does not end")


def emergency_and_back(who):
    who.opens("?emergency=112")
    who.goes(lambda: who.press("Start"))
    pages = who.goes_on([NUMB])
    must(pages <= 4 and who.screen() == "emergency", f"{pages} pages to {who.title()}")
    who.looks("emergency")
    must(who.all("a[href='tel:112']"), "there is no number to call")
    who.goes(who.driver.back)
    must(who.screen() == "page", "back comes to " + who.screen())
    who.chooses("fieldset.each", NUMB, NO)
    who.goes_on([TIGHT])
    must(who.title() == "Look after it yourself", who.title())


def routine_and_session(who):
    who.opens()
    who.goes(lambda: who.press("Start"))
    who.goes_on([TIGHT])
    must(len(who.all(".cards li")) >= 3, "there is no routine")
    loaded = "[...document.querySelectorAll('.cards img, .stage')].every((one) => one.complete && one.naturalWidth > 0)"
    who.wait(lambda: who.tells(loaded), "a picture does not come")
    who.looks("result")
    who.goes(lambda: who.press("Details"))
    who.wait(lambda: who.all(".exercise ol li"), "no details")
    who.goes(who.driver.back)
    who.goes(lambda: who.press("Start the session"))
    who.goes(lambda: who.press("Begin"))
    who.wait(lambda: who.tells(loaded), "the picture does not come")
    for _ in range(30):
        if who.title() == "The session has ended":
            break
        who.press("Next exercise")
    must(who.title() == "The session has ended", who.title())


def stop_sign(who):
    who.opens("?emergency=112")
    who.goes(lambda: who.press("Start"))
    who.goes_on([TIGHT])
    who.goes(lambda: who.press("Start the session"))
    who.goes(lambda: who.press("Begin"))
    who.press("Something is wrong")
    who.goes(lambda: who.driver.execute_script(
        "[...document.querySelectorAll('.sign')].find((one) => /chest/i.test(one.innerText)).click()"))
    must(who.screen() == "emergency", who.title())
    who.goes(who.driver.back)
    must(not who.tells("[...document.querySelectorAll('button')].some((one) => /^(Start the session|Begin)$/.test(one.innerText))"),
         "a session can be started")


def reload_and_german(who):
    who.opens()
    who.goes(lambda: who.press("Start"))
    who.answers()
    who.driver.refresh()
    who.wait(lambda: who.screen() == "first", "a reload keeps something")
    who.goes(lambda: who.press("Deutsch"))
    must(who.tells("document.documentElement.lang") == "de", "the page says another language")
    who.goes(lambda: who.press("Beginnen"))
    must(who.title() == "Über Sie", who.title())


def no_network(who, server):
    who.opens()
    who.wait(lambda: who.driver.execute_async_script(
        "const done = arguments[0]; navigator.serviceWorker.ready.then(() => caches.keys()).then((all) => done(all.length === 1))"),
        "nothing is kept for later")
    server.shutdown()
    server.server_close()
    who.opens()
    who.goes(lambda: who.press("Start"))
    who.answers()
    must(who.screen() == "page", who.screen())


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=sys.argv[1]))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    who = Person(f"http://127.0.0.1:{server.server_address[1]}/")
    wrong = 0
    for name, walk in {
            "an emergency within four pages, and back corrects it": emergency_and_back,
            "a routine, its details, and its session to the end": routine_and_session,
            "a stop sign is an emergency, and back begins no session": stop_sign,
            "a reload keeps nothing; German": reload_and_german,
            "without a network": lambda person: no_network(person, server)}.items():
        try:
            walk(who)
            print(f"well   {name}")
        except Exception as problem:
            wrong += 1
            print(f"WRONG  {name}: {problem}")
    version = who.driver.capabilities["browserVersion"]
    who.driver.quit()
    print(f"WebKitGTK {version}: {wrong} walks of 5 go wrong")
    sys.exit(1 if wrong else 0)


main()
