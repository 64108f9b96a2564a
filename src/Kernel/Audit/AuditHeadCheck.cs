namespace LienThong.Kernel.Audit;

/// <summary>Walks the heads file beside the chain, both in the order of positions.</summary>
internal sealed class AuditHeadCheck : IDisposable
{
    private readonly AuditChain _chain;
    private readonly AuditFaults _faults;
    private readonly DateTimeOffset _before;
    private readonly IEnumerator<AuditHead?> _lines;
    private AuditHead? _next;
    private AuditHead? _last;
    private int _line;
    private int _broken;
    private long _old;
    private bool _rewritten;

    public AuditHeadCheck(AuditChain chain, AuditHeads heads, long length, DateTimeOffset before, AuditFaults faults)
    {
        (_chain, _faults, _before, _lines) = (chain, faults, before, heads.Read(length).GetEnumerator());
        Advance();
    }

    public void Check(AuditSeal row)
    {
        if (row.SealedAt < _before) _old = row.Batch;
        while (_next is { } head && head.Position <= row.Position)
        {
            if (head.Position == row.Position && head.Link != Convert.ToHexStringLower(row.Link)) Rewritten(row.Position);
            Advance();
        }
    }

    /// <summary>The chain is read to its end: what the file says beyond it was cut; what it lacks, though older than the window, was cut from the file.</summary>
    public void Finish(AuditSeal? last)
    {
        var isCut = _next is not null;
        while (_next is not null) Advance();
        if (isCut) _faults.Add(AuditFaultKind.TailCut, last?.Position ?? 0, null, AuditTexts.TailCut(last?.Position ?? 0, _last!.Position));
        var known = (_last?.Batch ?? 0) + _broken;
        if (_old > known) _faults.Add(AuditFaultKind.HeadsCut, _last?.Position, null, AuditTexts.HeadsCut(known + 1, _old));
    }

    public void Dispose() => _lines.Dispose();

    private void Advance()
    {
        _next = null;
        while (_next is null && _lines.MoveNext())
        {
            _line++;
            var head = _lines.Current;
            if (head is null || head.Mac != _chain.HeadMac(head.Batch, head.Position, head.Link))
            {
                _faults.Add(AuditFaultKind.HeadChanged, head?.Position, null, AuditTexts.HeadChanged(_line));
                _broken++;
                continue;
            }

            if (head == _last) continue;
            if (_last is not null && head.Position <= _last.Position)
            {
                // The file once went further than the chain from which the sealer then continued.
                Rewritten(head.Position);
                continue;
            }

            var missing = (_last?.Batch ?? 0) + 1 + _broken;
            _broken = 0;
            if (head.Batch > missing) _faults.Add(AuditFaultKind.HeadsCut, head.Position, null, AuditTexts.HeadsCut(missing, head.Batch - 1));
            _last = _next = head;
        }
    }

    private void Rewritten(long position)
    {
        if (_rewritten) return;
        _rewritten = true;
        _faults.Add(AuditFaultKind.TailRewritten, position, null, AuditTexts.TailRewritten(position));
    }
}
