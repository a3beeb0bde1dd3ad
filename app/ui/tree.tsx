import { formatNumber } from './format.ts';
import { Icon } from './icons.tsx';
import type { Content } from './props.ts';

export interface TreeNode {
  id: string;
  label: string;
  href?: string | undefined;
  /** Kind, code, dates. */
  note?: Content;
  /** How many lie below, also when they are not loaded. */
  count?: number | undefined;
  open?: boolean | undefined;
  current?: boolean | undefined;
  children?: readonly TreeNode[] | undefined;
  /** Where the ones below are listed, when they are not loaded here. */
  moreHref?: string | undefined;
}

/** A tree that opens and closes without JavaScript. */
export function Tree({ nodes, label }: { nodes: readonly TreeNode[]; label: string }) {
  return (
    <nav class="k-tree" aria-label={label}>
      <Branch nodes={nodes} />
    </nav>
  );
}

function Branch({ nodes }: { nodes: readonly TreeNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li>
          <div class="k-tree-name">
            <NodeName node={node} />
          </div>
          {node.children?.length || node.moreHref ? <Below node={node} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** The name is a link of its own beside the arrow, since a link inside a summary cannot be told from it. */
function Below({ node }: { node: TreeNode }) {
  return (
    <details open={node.open}>
      <summary>
        <Icon name="right" />
        <span class="visually-hidden">Các đơn vị thuộc {node.label}</span>
      </summary>
      {node.children?.length ? <Branch nodes={node.children} /> : null}
      {node.moreHref ? (
        <a class="k-tree-more" href={node.moreHref}>
          Xem tất cả{node.count === undefined ? null : ` ${formatNumber(node.count)} đơn vị`}
        </a>
      ) : null}
    </details>
  );
}

function NodeName({ node }: { node: TreeNode }) {
  return (
    <>
      {node.href ? (
        <a href={node.href} aria-current={node.current ? 'page' : undefined}>
          {node.label}
        </a>
      ) : (
        <span>{node.label}</span>
      )}
      {node.note ? <small>{node.note}</small> : null}
      {node.count === undefined ? null : <span class="k-count">{formatNumber(node.count)}</span>}
    </>
  );
}
