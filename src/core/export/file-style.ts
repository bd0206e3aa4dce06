/** How an exported article looks where no style of Safi's pages reaches. Logical properties only; an e-reader's own settings win. */
export const fileStyle = `
body { margin: 0 auto; max-width: 38rem; padding: 1.5rem; line-height: 1.7; font-family: "Noto Naskh Arabic", "Amiri", "Times New Roman", serif; }
[dir=rtl] { line-height: 1.9; }
h1, h2, h3, h4, h5, h6 { line-height: 1.5; }
.section, .facts, .address, .label, .credit, figcaption, .picture { font-size: .85em; opacity: .8; }
.standfirst { font-size: 1.1em; }
blockquote { margin-inline: 1rem 0; border-inline-start: 2px solid; padding-inline-start: 1rem; }
.verse { text-align: center; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .3em .6em; text-align: start; }
.notes { font-size: .85em; margin-block-start: 2rem; }
sup, sub { line-height: 0; }
pre { overflow-x: auto; text-align: left; }
.related, .highlights { margin-block-start: 2.5rem; border-block-start: 1px solid; }
article + article { margin-block-start: 4rem; break-before: page; }
`;
