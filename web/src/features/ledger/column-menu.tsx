import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Segmented } from 'antd';
import { usePreferences, type Density } from '../../preferences/preferences.js';
import { useWords } from '../../words/use-words.js';
import { columnNames, columnOf, type ColumnName } from './columns.js';
import type { LedgerAddress } from './use-ledger-address.js';

/** Which columns stand in the ledger, and how close its rows are. */
export function ColumnMenu({ address: { columns, setColumns } }: { readonly address: LedgerAddress }) {
  const say = useWords();
  const { density, setDensity } = usePreferences();
  const content = (
    <div className="column-menu">
      <Segmented<Density>
        block
        aria-label={say('ledger.density')}
        value={density}
        onChange={setDensity}
        options={[
          { value: 'comfortable', label: say('ledger.comfortable') },
          { value: 'compact', label: say('ledger.compact') },
        ]}
      />
      <Checkbox.Group<ColumnName>
        className="column-choices"
        value={[...columns]}
        onChange={(chosen) => setColumns(columnNames.filter((name) => name === 'title' || chosen.includes(name)))}
        options={columnNames.map((name) => ({ value: name, label: say(columnOf(name).word), disabled: name === 'title' }))}
      />
      <Button type="link" size="small" onClick={() => setColumns(undefined)}>
        {say('ledger.columnsReset')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content}>
      <Button icon={<SettingOutlined />} aria-label={say('ledger.columns')} title={say('ledger.columns')} />
    </Popover>
  );
}
