// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/version.hpp>

/// How a handout looks: on a phone, on a wide screen, in the dark, and on paper. What is said is never said by a colour
/// alone: each colour stands beside words or a thicker line.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// The style of a handout, whole: a page asks for nothing else.
inline constexpr std::string_view html_style = R"css(
:root{color-scheme:light;--ink:#1b1b1b;--soft:#4d4d4d;--line:#767676;--pale:#d0d0d0;--paper:#fff;--panel:#eef4fa;--mark:#0b5394}
@media screen and (prefers-color-scheme:dark){
:root{color-scheme:dark;--ink:#f0f0f0;--soft:#c4c4c4;--line:#9a9a9a;--pale:#555;--paper:#161616;--panel:#20303f;--mark:#8ec1f5}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:56rem;background:var(--paper);color:var(--ink);font:1rem/1.4 "Segoe UI","Helvetica Neue",Helvetica,Arial,sans-serif;font-size-adjust:.52;overflow-wrap:break-word;hyphens:auto}
h1,h2,h3,p,ul,ol{margin:0}
h1{font-size:clamp(1.25rem,5.5vw,1.6rem);line-height:1.2}
h2{font-size:1.15rem;margin:1.4rem 0 .35rem;color:var(--mark);hyphens:manual}
h3{font-size:1.05rem;line-height:1.25}
h3::first-letter,tbody th::first-letter,li::first-letter{text-transform:uppercase}
ul{padding-left:1.15rem}
li+li{margin-top:.15rem}
.head{display:flex;justify-content:space-between;gap:1rem;color:var(--soft);margin-bottom:.5rem}
.now{border:2px solid var(--mark);border-left-width:.6rem;border-radius:.4rem;background:var(--panel);padding:.8rem 1rem}
.now>*+*{margin-top:.5rem}
.same_day,.emergency_now{--mark:#a3000b;--panel:#fdeeee;border-width:4px 4px 4px 1rem}
.now p,.now li{font-size:1.1rem}
.crisis,.emergency_now p{font-weight:bold}
.told ul{list-style:none;padding:0}
.cards{display:grid;gap:.8rem;margin-top:.6rem}
.card{border:1px solid var(--line);border-radius:.4rem;padding:.6rem}
.card{display:grid;gap:.4rem .7rem;align-content:start}
.drawn{grid-template-columns:7rem 1fr;align-items:center}
.drawn .steps{grid-column:1/-1}
.card svg{display:block;width:100%;height:auto}
.dose{font-weight:bold;margin-top:.2rem}
.because,.how,.small{color:var(--soft)}
.because{font-size:.9rem;margin-top:.2rem}
ol{padding-left:1.3rem}
.net h3{margin-top:.4rem}
.tick p{margin-bottom:.4rem}
.blank{display:inline-block;width:9rem;border-bottom:1px solid var(--ink)}
.weeks{display:grid;gap:1rem}
table{width:100%;border-collapse:collapse;table-layout:fixed}
caption{text-align:left;font-weight:bold;padding:.2rem 0}
th,td{border:1px solid var(--line);padding:.25rem .15rem;text-align:center;font-weight:normal;line-height:1.2}
tr>:first-child{width:38%;text-align:left;padding-left:.35rem}
th small{display:block;color:var(--soft)}
td::before{content:"";display:block;width:1.15rem;height:1.15rem;margin:auto;border:2px solid var(--ink);border-radius:.15rem}
.small{font-size:.9rem}
footer{margin-top:1.4rem;border-top:1px solid var(--line);padding-top:.5rem;font-size:.9rem;color:var(--soft)}
@media screen and (prefers-color-scheme:dark){.same_day,.emergency_now{--mark:#ff9c94;--panel:#3a1c1c}}
@media (min-width:44rem){.cards,.weeks{grid-template-columns:1fr 1fr}}
@page{size:A4;margin:8mm 11mm}
@media print{
body{font-size:10pt;line-height:1.24;padding:0;max-width:none}
h1{font-size:17pt}
h2{font-size:11.5pt;margin:2.2mm 0 .6mm;break-after:avoid}
h3{font-size:10.5pt}
.head{margin-bottom:1.5mm}
.now{padding:2mm 4mm}
.now>*+*{margin-top:1mm}
.now p,.now li{font-size:11pt}
.told{font-size:9.5pt}
.cards{grid-template-columns:1fr;gap:1.5mm;margin-top:1mm}
.card{padding:1.1mm 2mm;grid-template-columns:1fr 2fr;gap:3mm}
.drawn{grid-template-columns:23mm 46mm 1fr}
.drawn .steps{grid-column:auto}
.because{font-size:9pt}
.many{font-size:9.2pt;line-height:1.2}
.many .told,.many .small,.many .because{font-size:8.6pt}
.many .drawn{grid-template-columns:19mm 50mm 1fr}
.many .card{padding:1mm 2mm}
.many .now p,.many .now li{font-size:10.5pt}
li+li{margin-top:.2mm}
.card,.tick,.now,.stop,.net,li,table{break-inside:avoid}
.stop,.net ul,.told,.explained{columns:2;column-gap:6mm}
.stop h2,.told h2,.net li:only-child{column-span:all}
.explained{margin-top:3mm}
.explained h2{margin-top:0}
.explained ul{margin-bottom:2mm}
.weeks{grid-template-columns:1fr 1fr;gap:4mm;padding-right:1px}
th,td{padding:.7mm .4mm}
tr>:first-child{width:43%;padding-left:1.2mm}
th small{font-size:8.5pt}
td::before{width:4.5mm;height:4.5mm;border-width:.35mm}
.small,footer{font-size:9pt;line-height:1.2}
footer{margin-top:2mm;padding-top:1mm;break-inside:avoid}
}
)css";

}  // namespace hamstring::inline HAMSTRING_EDITION::render
