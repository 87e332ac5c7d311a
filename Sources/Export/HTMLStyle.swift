/// The style of an HTML export: type, spacing, colours for light and dark, print.
///
/// Texts have a contrast of 4.5:1 or more with what is behind them (WCAG 2.2, 1.4.3); no colour has a meaning that a word or
/// a sign does not have too.
enum HTMLStyle {
  /// The style sheet; it holds nothing that markup would escape.
  static let sheet: StaticString = """

    :root {
      color-scheme: light dark;
      --paper: #fbfaf6; --panel: #f3f0e8; --ink: #22211e; --soft: #5f5b53; --line: #d9d4c7;
      --a: #2c5b72; --b: #7a4d27;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Source Serif 4", Charter, Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
      --columns: minmax(0, 1fr) 8rem minmax(0, 1fr);
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --panel: #202225; --ink: #e9e6df; --soft: #aca79c; --line: #3a3b3f;
        --a: #93c1d8; --b: #dfb487;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
    body {
      margin: 0 auto; max-width: 76rem; padding: clamp(1.5rem, 4vw, 4rem) clamp(1.1rem, 4vw, 3rem);
      background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.55 var(--serif);
      font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word;
    }
    h1, h2, p, ul, ol, figure, blockquote { margin: 0; padding: 0; }
    ol, ul { list-style: none; }
    a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; }
    a:hover, a:focus-visible { text-decoration-color: currentColor; }
    :focus-visible { outline: 2px solid currentColor; outline-offset: 3px; }
    .small, .kicker, .tally, .where, .also, .why, .side, .heads, .standing, .word, .legend, footer {
      font-family: var(--sans); font-size: .8125rem; line-height: 1.5; color: var(--soft);
    }
    .kicker, .side, .heads, .word { letter-spacing: .06em; text-transform: uppercase; font-size: .6875rem; font-weight: 600; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }

    .masthead { padding-bottom: 2.25rem; }
    .masthead h1 {
      display: grid; grid-template-columns: var(--columns); align-items: end; margin-top: .6rem;
      font-size: clamp(1.9rem, 4.6vw, 3.4rem); font-weight: 500; line-height: 1.08; letter-spacing: -.015em; text-wrap: balance;
    }
    .masthead h1 .between { text-align: center; color: var(--soft); font-weight: 400; }
    .members { display: grid; grid-template-columns: var(--columns); margin-top: .8rem; line-height: 1.45; }
    .members .b { grid-column: 3; }
    .a .name { color: var(--a); }
    .b .name { color: var(--b); }
    .members .name { display: none; }
    .tally { margin-top: 1.6rem; padding-top: .8rem; border-top: 1px solid var(--ink); }

    h2 { font-size: 1.5rem; font-weight: 500; line-height: 1.25; letter-spacing: -.005em; text-wrap: balance; }
    .opening { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 2.5rem 4rem; padding: 1rem 0 2rem; }
    .opening h2 { margin-bottom: 1rem; }
    .picture svg { display: block; width: 100%; height: auto; }
    .picture figcaption { margin-top: 1rem; }
    .legend span { display: inline-block; margin-right: 1.1em; }
    .legend b { display: inline-block; min-width: 1.1em; color: var(--ink); }
    .topics li {
      display: grid; grid-template-columns: 2.6rem minmax(0, 1fr) auto; gap: 0 .5rem; align-items: baseline;
      padding: .3rem 0; border-bottom: 1px solid var(--line); line-height: 1.35;
    }
    .topics .counts, .topics .heads { font-family: var(--sans); font-size: .8125rem; color: var(--soft); }
    .topics .sign { text-align: center; }
    .topics .counts { white-space: nowrap; text-align: right; }

    .sign { font-family: var(--sans); font-weight: 600; color: var(--ink); }
    .topic { padding-top: 3.5rem; }
    .topic h2 .number { margin-right: .35em; color: var(--soft); font-size: 1rem; font-family: var(--sans); font-weight: 400; }
    .standing { margin-top: .25rem; font-size: .875rem; }
    .heads {
      display: grid; grid-template-columns: var(--columns); margin-top: 1rem; padding-bottom: .5rem; border-bottom: 1px solid var(--ink);
    }
    .heads .b { grid-column: 3; }
    .heads .a { color: var(--a); }
    .heads .b { color: var(--b); }
    .block { border-bottom: 1px solid var(--line); padding: 1.35rem 0; }
    .block.related { background: var(--panel); margin: 0 -1.25rem; padding: 1.5rem 1.25rem; border-radius: .4rem; border-bottom: 0; }
    .heads + .block.related, .standing + .block.related { margin-top: .9rem; }
    .block + .block.related { margin-top: .75rem; }
    .row { display: grid; grid-template-columns: var(--columns); align-items: start; break-inside: avoid; }
    .row + .row { margin-top: 1.5rem; }
    .verdict { grid-column: 2; grid-row: 1; text-align: center; padding: 0 .25rem; }
    .verdict .sign { display: block; font-size: 1.75rem; line-height: 1.1; }
    .verdict .word { display: block; margin-top: .2rem; letter-spacing: 0; text-transform: none; font-size: .75rem; }
    .quiet .verdict .sign { font-weight: 400; color: var(--soft); }
    .voice { grid-row: 1; }
    .voice.a { grid-column: 1; }
    .voice.b { grid-column: 3; }
    .voice .side { display: none; }
    .voice blockquote { text-wrap: pretty; }
    .voice figcaption, .also figcaption { margin-top: .45rem; font: 400 .8125rem/1.5 var(--sans); }
    .who { display: block; font-weight: 600; }
    .voice.a .who { color: var(--a); }
    .voice.b .who { color: var(--b); }
    .where { display: block; }
    .also { margin-top: .9rem; padding-left: .9rem; border-left: 2px solid var(--line); }
    .also blockquote { font: 400 .9375rem/1.5 var(--serif); color: var(--ink); }
    .also .label { font-weight: 600; }
    .row.across { display: block; }
    .across .verdict .sign, .across .verdict .word { display: inline; font-size: 1rem; margin: 0 .15em; }
    .across .verdict .word { font-size: .75rem; }
    .across .voice { margin: .4rem auto 0; max-width: 44rem; text-align: center; }
    .across .also { text-align: left; }
    .why { margin: 1.25rem auto 0; max-width: 44rem; padding-top: .75rem; border-top: 1px solid var(--line); text-align: center; break-inside: avoid; }
    .why p { font-weight: 600; color: var(--ink); }

    footer { margin-top: 5rem; padding-top: 1rem; border-top: 1px solid var(--ink); }
    footer h2 { font-size: 1.125rem; color: var(--ink); margin-bottom: .5rem; font-family: var(--serif); }
    footer li { padding: .15rem 0; }
    footer .title { color: var(--ink); font-family: var(--serif); font-size: .9375rem; }
    footer .made { margin-top: 1.5rem; }

    @media screen and (max-width: 60rem) {
      .opening { grid-template-columns: minmax(0, 1fr); }
    }
    @media screen and (max-width: 44rem) {
      :root { --columns: minmax(0, 1fr); }
      .masthead h1 { display: block; }
      .masthead h1 .between { padding: 0 .2em; }
      .members { gap: .4rem; }
      .members .b, .verdict, .voice.a, .voice.b { grid-column: 1; grid-row: auto; }
      .members .name { display: inline; font-weight: 600; }
      .heads { display: none; }
      .topic h2 { margin-bottom: .25rem; }
      .standing { padding-bottom: .75rem; border-bottom: 1px solid var(--ink); }
      .row { gap: 1rem; }
      .voice blockquote { hyphens: auto; }
      .verdict { text-align: left; padding: 0; }
      .verdict .sign, .verdict .word { display: inline; font-size: 1.125rem; margin: 0 .25em 0 0; }
      .verdict .word { font-size: .75rem; }
      .quiet .row:not(.across) .verdict { display: none; }
      .voice .side { display: block; margin-bottom: .15rem; }
      .voice.a .side { color: var(--a); }
      .voice.b .side { color: var(--b); }
      .voice.b { padding-left: 1rem; border-left: 3px double var(--b); }
      .voice.a { padding-left: 1rem; border-left: 3px solid var(--a); }
      .across .verdict { margin-bottom: .4rem; }
      .across .voice, .why { margin-left: 0; text-align: left; }
      .picture { overflow-x: auto; }
      .picture svg { min-width: 27rem; }
    }
    @page { margin: 18mm 15mm; }
    @media print {
      :root {
        --paper: #ffffff; --panel: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --a: #1f4557; --b: #5e3918;
        --columns: minmax(0, 1fr) 8rem minmax(0, 1fr);
      }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      .masthead { padding-bottom: 1rem; }
      .topic h2, .standing, .heads { break-after: avoid; }
      .block.related { margin: 0; padding: .9rem 0; border-bottom: 1px solid var(--line); border-radius: 0; }
      .opening { display: block; padding: 0; }
      .opening > * { break-inside: avoid; }
      .opening > * + * { margin-top: 2rem; }
      .picture svg { width: auto; max-width: 100%; max-height: 165mm; }
      .topics { columns: 2; column-gap: 3rem; }
      .topics li { break-inside: avoid; }
      .topic { padding-top: 2rem; }
      .block { padding: .9rem 0; }
      a { text-decoration: none; }
    }

    """
}
