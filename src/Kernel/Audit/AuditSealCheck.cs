namespace LienThong.Kernel.Audit;

/// <summary>Walks the chain row by row. After a broken row it goes on from either the link stored or the link that should stand there, so that one change is one fault.</summary>
internal sealed class AuditSealCheck(AuditChain chain, AuditFaults faults)
{
    private long _position;
    private byte[]? _stored = AuditChain.Start;
    private byte[]? _right = AuditChain.Start;

    public void Check(AuditSeal row, AuditEntry? entry)
    {
        if (row.Position != _position + 1)
        {
            faults.Add(AuditFaultKind.SealRemoved, _position + 1, null, AuditTexts.SealRemoved(_position + 1, row.Position - 1));
            _stored = _right = null;
        }

        _position = row.Position;
        var isRight = IsRight(row, out var right);
        if (!isRight) faults.Add(AuditFaultKind.SealChanged, row.Position, row.EntryId, AuditTexts.SealChanged(row.Position));
        (_stored, _right) = (row.Link, right);
        if (entry is null) faults.Add(AuditFaultKind.EntryRemoved, row.Position, row.EntryId, AuditTexts.EntryRemoved(row.Position, row.EntryId));
        else if (isRight && !chain.Digest(entry).AsSpan().SequenceEqual(row.Digest))
            faults.Add(AuditFaultKind.EntryChanged, row.Position, row.EntryId, AuditTexts.EntryChanged(row.Position, row.EntryId));
    }

    private bool IsRight(AuditSeal row, out byte[] right)
    {
        right = row.Link;
        if (_stored is null) return true;
        right = LinkAfter(row, _stored);
        if (right.AsSpan().SequenceEqual(row.Link)) return true;
        if (_right is null || _right.AsSpan().SequenceEqual(_stored)) return false;
        var other = LinkAfter(row, _right);
        if (other.AsSpan().SequenceEqual(row.Link)) right = other;
        return ReferenceEquals(right, other);
    }

    private byte[] LinkAfter(AuditSeal row, byte[] before) => chain.Link(row.Position, row.EntryId, row.Batch, row.SealedAt, row.Digest, before);
}
