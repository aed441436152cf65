// SPDX-License-Identifier: MIT
//
// A compiled part of the library: its memory, and structs as wasm32 lays them out.

const letters_in = new TextEncoder();
const letters_out = new TextDecoder();

/// A struct of 32 bit members in order; one whose name ends with a colon is a `hamstring_text`.
export class Struct {
  constructor(members) {
    this.members = members.split(' ').map((name) =>
      name.endsWith(':') ? [name.slice(0, -1), 8] : [name, 4]);
    this.size = this.members.reduce((sum, [, size]) => sum + size, 0);
  }
  read(module, place) {
    const found = {};
    for (const [name, size] of this.members) {
      found[name] = size === 8 ? module.text_at(place) : module.view.getInt32(place, true);
      place += size;
    }
    return found;
  }
  write(module, place, values) {
    for (const [name, size] of this.members) {
      if (size === 8) {
        const letters = letters_in.encode(values[name] ?? '');
        module.view.setUint32(place, module.put(letters), true);
        module.view.setUint32(place + 4, letters.length, true);
      } else {
        module.view.setInt32(place, Math.max(Math.min(values[name], 2 ** 31 - 1), -(2 ** 31)), true);
      }
      place += size;
    }
  }
}

/// Where nothing that the library asks of a system is there: it needs none.
const no_system = new Proxy({}, {get: (_, name) => () => {
  throw new Error(`the module called ${String(name)}`);
}});

async function fetched(answer) {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.arrayBuffer();
}

export class Module {
  /// From bytes, or from a fetch that brings them.
  static async of(source) {
    const imports = {wasi_snapshot_preview1: no_system, env: no_system};
    const bytes = source instanceof Uint8Array || source instanceof ArrayBuffer ? source : await fetched(await source);
    return new Module((await WebAssembly.instantiate(bytes, imports)).instance);
  }

  constructor(instance) {
    this.calls = instance.exports;
    this.calls._initialize?.();
    // The library allocates nothing, so that all behind its own memory is ours.
    this.begin_at = this.calls.memory.buffer.byteLength;
    this.at = this.begin_at;
  }
  has(name) { return 'hamstring_' + name in this.calls; }
  get view() { return new DataView(this.calls.memory.buffer); }
  bytes(place, size) { return new Uint8Array(this.calls.memory.buffer, place, size); }

  /// Everything that was put for the last call may be overwritten.
  begin() { this.at = this.begin_at; }
  /// So many bytes, at an address that any type may have.
  room(size) {
    const place = this.at;
    this.at = (place + size + 15) & ~15;
    const lacks = this.at - this.calls.memory.buffer.byteLength;
    if (lacks > 0) this.calls.memory.grow(Math.ceil(lacks / 65536));
    return place;
  }
  put(bytes) {
    const place = this.room(bytes.length);
    this.bytes(place, bytes.length).set(bytes);
    return place;
  }
  put_text(text) {
    const bytes = letters_in.encode(text);
    return [this.put(bytes), bytes.length];
  }
  // (A number with more bits than a module takes would come to another one there.)
  call(name, ...given) { return this.calls['hamstring_' + name](...given.map((one) => Math.min(one, 2 ** 31 - 1))); }

  /// The text that a `hamstring_text` at a place names.
  text_at(place) {
    const size = this.view.getUint32(place + 4, true);
    return letters_out.decode(this.bytes(this.view.getUint32(place, true), size));
  }
  /// What a function gives back that returns a `hamstring_text`.
  text_of(name, ...given) {
    const place = this.room(8);
    this.call(name, place, ...given);
    return this.text_at(place);
  }
  /// What a function writes that takes room for a text at its end.
  written(name, ...given) {
    for (let size = 65536, needs; ; size = needs + 1) {
      const place = this.room(size);
      needs = this.call(name, ...given, place, size);
      if (needs < size) return letters_out.decode(this.bytes(place, needs));
    }
  }
}
