import { classes } from './props.ts';
import { spanIn } from './source-line.tsx';
import type { SourceItem, SourceLine, SourcePicture } from './source-view.tsx';

interface SourcePicturesProps {
  pictures: readonly SourcePicture[];
  lines: readonly SourceLine[];
  items: readonly SourceItem[];
  currentId: string | undefined;
}

/** The pages as pictures, each with the places of the items on it. */
export function SourcePictures({ pictures, lines, items, currentId }: SourcePicturesProps) {
  const places = lines.flatMap(({ place, ...line }) =>
    place ? items.filter((item) => spanIn(line, item.range)).map((item) => ({ item, place })) : [],
  );
  return (
    <section class="k-source-pictures" aria-label="Ảnh các trang" tabindex={0}>
      {pictures.map(({ page, href, width, height }) => (
        <figure id={`trang-${page}`}>
          <img src={href} alt={`Trang ${page} của bản gốc`} width={width} height={height} loading="lazy" />
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {places
              .filter(({ place }) => place.page === page)
              .map(({ item, place }) => (
                <rect
                  class={classes('k-place', item.doubt && 'k-mark-doubt', item.id === currentId && 'k-mark-current')}
                  data-item={item.id}
                  x={place.left - 2}
                  y={place.top - 1}
                  width={place.right - place.left + 4}
                  height={place.bottom - place.top + 2}
                />
              ))}
          </svg>
          <figcaption>Trang {page}</figcaption>
        </figure>
      ))}
    </section>
  );
}
