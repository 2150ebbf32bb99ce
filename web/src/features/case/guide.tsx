import { BulbOutlined } from '@ant-design/icons';
import type { CaseWithSubject } from '../../api/types.js';
import { useWorkflow } from '../workflows/queries.js';
import { leafOf } from './diagram/way.js';

/** What the guide says at the step where a case stands, and of what was asked for beside it. */
export function Guide({ of }: { readonly of: Omit<CaseWithSubject, 'subject'> }) {
  const workflow = useWorkflow(of.workflow, of.workflowVersion);
  const places = [leafOf(of), `extension.${of.extension}`];
  const guides = workflow.data?.guides.filter(({ path }) => places.includes(path)) ?? [];
  if (guides.length === 0) return null;
  return (
    <div className="guide">
      <BulbOutlined aria-hidden="true" />
      <div>
        {guides.map(({ path, help }) => (
          <p key={path} className="guide-text">
            {help}
          </p>
        ))}
      </div>
    </div>
  );
}
