import { Alert, Modal, Typography } from 'antd';
import { useWords } from '../../../words/use-words.js';

interface FirstPasswordProps {
  readonly name: string;
  readonly password: string;
  readonly onClose: () => void;
}

/** A password that was drawn just now; nobody can read it again. */
export function FirstPassword({ name, password, onClose }: FirstPasswordProps) {
  const say = useWords();
  return (
    <Modal
      open
      title={say('admin.passwordOf', { name })}
      onCancel={onClose}
      onOk={onClose}
      okText={say('admin.noted')}
      cancelButtonProps={{ hidden: true }}
    >
      <Typography.Paragraph copyable className="first-password">
        {password}
      </Typography.Paragraph>
      <Alert type="warning" title={say('admin.passwordOnce')} />
    </Modal>
  );
}
