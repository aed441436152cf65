// SPDX-License-Identifier: MIT
#pragma once

// Macros that headers of well-known hosts define for everybody who includes them. gates/hosts.sh
// includes every public header after this one: no name of ours may be one of them.

// clang-format off

// Windows: windef.h, rpcndr.h, objbase.h, wingdi.h, winnt.h, winerror.h, dlgs.h
#define small char
#define hyper long long
#define near
#define far
#define pascal
#define cdecl
#define interface struct
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define NEAR
#define FAR
#define TRUE 1
#define FALSE 0
#define STRICT 1
#define ERROR 0
#define NO_ERROR 0
#define DELETE 0x00010000L
#define IGNORE 0
#define INFINITE 0xffffffff
#define ABSOLUTE 1
#define RELATIVE 2
#define OPAQUE 2
#define TRANSPARENT 1
#define DIFFERENCE 11
#define Yield()
#define rad1 0x0420
#define chx1 0x0410
#define edt1 0x0480
#define lst1 0x0460
#define cmb1 0x0470
#define stc1 0x0440
#define frm1 0x0434
#define grp1 0x0430
#define psh1 0x0400
#define uuid __declspec(uuid)

// X11: Xlib.h, X.h
#define Bool int
#define Status int
#define True 1
#define False 0
#define None 0L
#define Success 0
#define Always 2
#define Complex 0
#define Above 0
#define Below 1

// Arduino.h
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define CHANGE 1
#define RISING 3
#define DEFAULT 1
#define EXTERNAL 0
#define INTERNAL 3
#define SERIAL 0x0
#define DISPLAY 0x1
#define PI 3.1415926535897932384626433832795
#define EULER 2.718281828459045235360287471352
#define B0 0
#define B1 1
#define F(text) (text)
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x) - 0.5))
#define constrain(x, low, high) ((x) < (low) ? (low) : ((x) > (high) ? (high) : (x)))
#define radians(x) ((x) * 0.017453292519943295)
#define degrees(x) ((x) * 57.295779513082320)
#define sq(x) ((x) * (x))
#define word(x) ((unsigned int)(x))
#define bit(x) (1UL << (x))
#define lowByte(x) ((x) & 0xff)
#define highByte(x) ((x) >> 8)
#define interrupts()
#define noInterrupts()

// lwIP's sockets by their usual names
#define accept(s, to, length) lwip_accept(s, to, length)
#define bind(s, to, length) lwip_bind(s, to, length)
#define listen(s, most) lwip_listen(s, most)
#define select(s, in, out, other, time) lwip_select(s, in, out, other, time)
#define send(s, what, size, how) lwip_send(s, what, size, how)
#define recv(s, into, size, how) lwip_recv(s, into, size, how)
#define read(s, into, size) lwip_read(s, into, size)
#define write(s, what, size) lwip_write(s, what, size)
#define close(s) lwip_close(s)

// Qt without QT_NO_KEYWORDS
#define signals public
#define slots
#define emit
#define foreach(one, all) for (one : all)
#define forever for (;;)

// C's complex.h, sys/sysmacros.h, the gnu dialects, older macOS's AssertMacros.h and objc.h
#define I _Complex_I
#define complex _Complex
#define major(device) gnu_dev_major(device)
#define minor(device) gnu_dev_minor(device)
#define unix 1
#define linux 1
#define check(claim)
#define verify(claim)
#define require(claim, otherwise)
#define nil 0
#define Nil 0
#define YES 1
#define NO 0

// clang-format on
