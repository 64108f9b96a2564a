namespace LienThong.Kernel.Data;

/// <summary>First come, first served before SQLite's one writer: without it writers starve for seconds on the busy timeout.</summary>
internal sealed class WriteQueue
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private bool _busy;

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        LinkedListNode<TaskCompletionSource> node;
        lock (_gate)
        {
            if (!_busy)
            {
                _busy = true;
                return new Turn(this);
            }

            node = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        await using (ct.Register(() => GiveUp(node, ct)))
            await node.Value.Task;
        return new Turn(this);
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> node, CancellationToken ct)
    {
        lock (_gate)
        {
            if (node.List is null) return;
            _waiting.Remove(node);
        }

        node.Value.TrySetCanceled(ct);
    }

    private void Leave()
    {
        TaskCompletionSource? next = null;
        lock (_gate)
        {
            if (_waiting.First is { } first)
            {
                next = first.Value;
                _waiting.RemoveFirst();
            }
            else
            {
                _busy = false;
            }
        }

        next?.SetResult();
    }

    private sealed class Turn(WriteQueue queue) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) queue.Leave();
        }
    }
}
