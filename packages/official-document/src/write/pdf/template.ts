/**
 * The layout in Typst's language. It holds no text of a document: all text comes as data (`sys.inputs`), where nothing is
 * markup. Lengths without a unit in the data are millimetres, sizes of letters points.
 */
export const TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#let look = data.look
#let size = look.size
#let pt(value) = value * 1pt
#let mm(value) = value * 1mm

#set document(title: data.title, author: (), date: none)
#set text(font: look.typeface, lang: "vi", region: "VN", size: pt(size.body), top-edge: 0.891em, bottom-edge: -0.216em, hyphenate: false, overhang: false)
// As Word counts: one line of this typeface is 1.149 em.
#let leading = (1.149 * look.line - 1.107) * 1em
#set par(leading: leading, spacing: pt(look.paragraph) + leading, justify: true)
#set table(stroke: 0.5pt + black, inset: (x: 4pt, y: 2.5pt))

#let words(value, ..style) = text(..style, value)
#let centred(value, ..style) = {
  set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
  align(center, words(value, ..style))
}
#let rule-below(value, share, ..style) = block(above: 4.5pt, below: 0pt, width: 100%, layout(area => {
  let width = calc.min(measure(words(value, ..style)).width, area.width)
  align(center, line(length: width * share, stroke: 0.75pt))
}))
#let boxed(value, width, height, colour, ..style) = block(
  above: 6pt,
  below: 2pt,
  align(center, box(
    width: width,
    height: mm(height),
    stroke: 1.5pt + colour,
    align(center + horizon, words(value, fill: colour, ..style)),
  )),
)

#let agency(document) = {
  set align(center)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  for line in document.superior { par(words(line, size: pt(size.agency))) }
  for line in document.issuer { par(words(line, size: pt(size.agency), weight: "bold")) }
  if document.issuer.len() > 0 {
    rule-below(document.issuer.last(), look.ruleShare, size: pt(size.agency), weight: "bold")
  }
}
#let nation = {
  set align(center)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  par(words(look.nation, size: pt(size.nation), weight: "bold"))
  par(words(look.motto, size: pt(size.motto), weight: "bold"))
  rule-below(look.motto, 1.0, size: pt(size.motto), weight: "bold")
}
#let numbered(document) = {
  set align(center)
  set par(leading: 0.042em, spacing: pt(look.subject), justify: false, first-line-indent: 0pt)
  par(words(document.number, size: pt(size.number)))
  if document.subject != none { par(words(document.subject, size: pt(size.letterSubject))) }
  for stamp in document.stamps {
    boxed(stamp.words, mm(stamp.width), look.stampHeight, rgb(look.stampRed), size: pt(size.urgency), weight: "bold")
  }
}
#let circulation(document) = if document.circulation != none {
  context {
    let width = measure(words(document.circulation, size: pt(size.circulation), weight: "bold")).width
    boxed(document.circulation, width + 6mm, look.stampHeight, black, size: pt(size.circulation), weight: "bold")
  }
}
#let digital-note(document) = {
  set align(right)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  for line in document.digitalNote { par(words(line, size: pt(size.digitalNote))) }
}

#let letterhead(document) = if document.letterhead {
  let columns = (look.letterheadLeft * 100%, 1fr)
  if document.circulation != none or document.digitalNote.len() > 0 {
    block(below: 6pt, grid(columns: columns, circulation(document), digital-note(document)))
  }
  block(above: 0pt, below: 6pt, grid(columns: columns, agency(document), nation))
  block(above: 6pt, below: pt(look.paragraph), grid(
    columns: columns,
    numbered(document),
    if document.dated != none { centred(document.dated, size: pt(size.placeAndDate), style: "italic") },
  ))
}

#let title(document) = if document.titleLines.len() > 0 {
  block(above: pt(look.paragraph * 2), below: pt(look.paragraph * 1.5), width: 100%, {
    set align(center)
    set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
    for (index, line) in document.titleLines.enumerate() {
      if index == 0 {
        // The document stands under its type in the outline of the file.
        heading(level: 1, outlined: false, bookmarked: true, words(line, size: pt(size.type), weight: "bold"))
      } else {
        par(words(line, size: pt(size.title), weight: "bold"))
      }
    }
    if document.attachment != none { par(words(document.attachment, style: "italic")) }
    rule-below(document.titleLines.last(), look.ruleShare, size: pt(size.title), weight: "bold")
  })
}

#let addressees(document) = if document.addresseeLabel != none {
  set par(justify: false, first-line-indent: 0pt, spacing: 0.042em, leading: 0.042em)
  block(above: pt(look.paragraph * 1.5), below: pt(look.paragraph * 1.5), width: 100%, if document.addressees.len() == 0 {
    align(center, words(document.addresseeLabel))
  } else {
    let label = words(document.addresseeLabel + " ")
    context {
      let left = 20%
      pad(left: left, par(label))
      pad(left: left, pad(left: measure(label).width, document.addressees.map(line => par(words(line))).join()))
    }
  })
}

#let prose(value, ..style) = {
  set par(first-line-indent: (amount: mm(look.indent), all: true))
  par(words(value, ..style))
}

// "Điều 1." in bold, its text upright.
#let article(mark, value) = {
  set par(first-line-indent: (amount: mm(look.indent), all: true))
  par({
    words(mark, weight: "bold")
    words(" " + value)
  })
}

#let grounds(document) = {
  if document.decider != none {
    block(above: pt(look.paragraph * 1.5), below: pt(look.paragraph), width: 100%, centred(document.decider, weight: "bold"))
  }
  for line in document.grounds { prose(line, style: "italic") }
  if document.decision != none {
    block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, centred(document.decision, weight: "bold"))
  }
}

#let alignments = (left: left, center: center, right: right)
#let cell-of(cell) = table.cell(
  x: cell.column,
  y: cell.row,
  colspan: cell.columnSpan,
  rowspan: cell.rowSpan,
  align: if cell.isHeader { center + horizon } else { alignments.at(cell.align) + top },
  breakable: false,
  if cell.isHeader { strong(cell.text) } else { cell.text },
)
#let table-block(block-data) = block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, {
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  set text(size: pt(size.table))
  table(
    columns: block-data.widths.map(width => width * 1fr),
    ..if block-data.head.len() > 0 { (table.header(..block-data.head.map(cell-of)),) },
    ..block-data.rest.map(cell-of),
  )
})

#let picture-block(block-data) = block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, breakable: false, {
  set align(center)
  set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
  image(bytes(block-data.svg), format: "svg", width: calc.min(mm(block-data.width), mm(block-data.widest)), alt: block-data.alt)
  if block-data.caption != none {
    v(pt(look.paragraph / 2), weak: true)
    words(block-data.caption, size: pt(size.caption), style: "italic")
  }
})

#let heading-block(block-data) = {
  let depth = calc.min(block-data.depth + 1, 6)
  if block-data.level == "part" {
    heading(level: depth, outlined: true, bookmarked: true, {
      set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
      set align(center)
      block(above: pt(look.paragraph), below: pt(look.paragraph), width: 100%, block-data.lines.map(line => words(line, weight: "bold")).join(linebreak()))
    })
  } else {
    heading(level: depth, outlined: true, bookmarked: true, prose(
      block-data.lines.join(" "),
      weight: if block-data.level == "letter" { "regular" } else { "bold" },
    ))
  }
}

#let body-block(block-data) = {
  if block-data.kind == "prose" { prose(block-data.text) }
  else if block-data.kind == "article" { article(block-data.mark, block-data.text) }
  else if block-data.kind == "heading" { heading-block(block-data) }
  else if block-data.kind == "table" { table-block(block-data) }
  else { picture-block(block-data) }
}

#let signed(signature) = {
  set align(center)
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  for line in signature.titles { par(words(line, size: pt(size.signature), weight: "bold")) }
  if signature.name != none {
    v(pt(look.signatureSpace))
    par(words(signature.name, size: pt(size.signature), weight: "bold"))
  }
}
#let receivers(document) = {
  set par(leading: 0.042em, spacing: 0.042em, justify: false, first-line-indent: 0pt)
  if document.recipients.len() > 0 {
    par(words(look.recipientsLabel, size: pt(size.recipientsLabel), weight: "bold", style: "italic"))
    for line in document.recipients { par(words(line, size: pt(size.recipients))) }
  }
  if document.drafter != none { par(words(document.drafter, size: pt(size.drafter))) }
}
#let closing(document) = if document.closing {
  let columns = (look.closingLeft * 100%, 1fr)
  block(above: pt(look.paragraph * 2), width: 100%, breakable: false, {
    if document.secretary == none {
      grid(columns: columns, receivers(document), if document.signature != none { signed(document.signature) })
    } else {
      grid(columns: columns, signed(document.secretary), if document.signature != none { signed(document.signature) })
      receivers(document)
    }
  })
}

// A picture: text behind the text would be read as part of it.
#let watermark = if data.draft { place(center + horizon, image("/watermark.png", width: mm(look.watermark.width))) }

#let contact(document) = if document.contact != none {
  set par(leading: 0.042em, justify: false, first-line-indent: 0pt)
  align(center, {
    line(length: 100%, stroke: 0.75pt)
    v(2pt, weak: true)
    words(document.contact, size: pt(size.contact))
  })
}

#show heading: it => text(size: pt(size.body), weight: "regular", it.body)

#let write(document) = {
  set page(
    paper: "a4",
    flipped: document.landscape,
    margin: (top: mm(look.page.top), bottom: mm(look.page.bottom), left: mm(look.page.left), right: mm(look.page.right)),
    background: pdf.artifact(watermark),
    header-ascent: 0pt,
    footer-descent: 0pt,
    header: context {
      let number = counter(page).get().first()
      if number > 1 {
        place(top + center, dy: mm(look.page.header), words(str(number), size: pt(size.pageNumber)))
      }
    },
    footer: context {
      let starts = query(selector(<start>).before(here()))
      if document.contact != none and starts.len() > 0 and starts.last().location().page() == here().page() {
        place(bottom + center, dy: -mm(look.page.footer), block(width: 100%, contact(document)))
      }
    },
  )
  [#metadata(none) <start>]
  letterhead(document)
  title(document)
  addressees(document)
  grounds(document)
  for each in document.body { body-block(each) }
  closing(document)
  // The next page is the first of what is enclosed.
  counter(page).update(0)
}

#for document in data.documents { write(document) }
`;
