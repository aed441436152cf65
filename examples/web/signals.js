// SPDX-License-Identifier: MIT
//
// How a call of the session is heard, seen and felt, as somebody has chosen; and a screen that stays awake.

/// Remembered as long as the page is open.
export const wanted = {sound: true, voice: false, flash: false, vibration: false};

let audio = null;
/// Browsers let sound begin with a press of a button alone.
export function allow_sound() {
  const Audio = window.AudioContext ?? window.webkitAudioContext;
  if (Audio) (audio ??= new Audio()).resume();
}

/// One call: its tones, its light, its shake, its words.
export function call_out(call, says, language) {
  if (wanted.sound && audio) for (let i = 0; i < call.tones; ++i) tone(call, i * call.milliseconds * 1.6 / 1000);
  if (wanted.flash && call.flashes > 0) flash(call.flashes);
  if (wanted.vibration && call.shakes > 0) navigator.vibrate?.(call.shakes);
  if (wanted.voice && says && window.speechSynthesis) {
    const voice = new SpeechSynthesisUtterance(says);
    voice.lang = language;
    speechSynthesis.cancel();
    speechSynthesis.speak(voice);
  }
}
export function hush() {
  window.speechSynthesis?.cancel();
}

function tone({hertz, milliseconds}, later) {
  const begins = audio.currentTime + later;
  const ends = begins + milliseconds / 1000;
  const sound = audio.createOscillator();
  const loud = audio.createGain();
  sound.frequency.value = hertz;
  // (A soft beginning and end: else it clicks.)
  loud.gain.setValueAtTime(0, begins);
  loud.gain.linearRampToValueAtTime(0.2, begins + 0.02);
  loud.gain.setValueAtTime(0.2, Math.max(begins + 0.02, ends - 0.03));
  loud.gain.linearRampToValueAtTime(0, ends);
  sound.connect(loud).connect(audio.destination);
  sound.start(begins);
  sound.stop(ends);
}

/// The frame of the screen lights up, at most twice a second: never fast enough to harm.
function flash(times) {
  const frame = document.documentElement;
  for (let i = 0; i < times; ++i) {
    setTimeout(() => frame.classList.add('flash'), i * 500);
    setTimeout(() => frame.classList.remove('flash'), i * 500 + 250);
  }
}

/// Keeps the screen awake until what it gives back is called, where a browser can.
export function stay_awake() {
  let lock = null;
  let over = false;
  const ask = async () => {
    try {
      if (!over && document.visibilityState === 'visible') lock = await navigator.wakeLock?.request('screen');
      if (over) lock?.release();
    } catch {
      lock = null;  // a low battery refuses it
    }
  };
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    lock?.release();
  };
}
