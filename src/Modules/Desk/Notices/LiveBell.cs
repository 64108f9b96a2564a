using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using Microsoft.Extensions.Hosting;

namespace LienThong.Desk.Notices;

/// <summary>Counts what is unread as it comes. A stream ends after some minutes and the browser asks again: then who asks, and with which hats, is looked at anew.</summary>
internal sealed class LiveBell(UnitOfWork work, Kernel.Work.Notices notices, NoticeBell bell, IHostApplicationLifetime life)
{
    /// <summary>A browser's tabs share one; a person has few browsers.</summary>
    public const int StreamsOfOnePerson = 8;

    // Sooner than proxies lose patience.
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(25);

    // One act tells many things.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(300);

    private const int Beats = 12;
    private const string Event = "unread";

    public bool IsFullFor(Reader reader) => bell.Listening(reader.Person) >= StreamsOfOnePerson;

    /// <summary>The count at once, when it changes, and again at each beat, so that a line which is dead is found out.</summary>
    public async IAsyncEnumerable<SseItem<int>> CountsAsync(Reader reader, [EnumeratorCancellation] CancellationToken ct)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(ct, life.ApplicationStopping);
        using var listener = bell.Listen(reader);
        var count = await CountAsync(reader, ct);
        yield return new SseItem<int>(count, Event);
        for (var beats = 0; beats < Beats;)
        {
            if (await RungAsync(listener, ends.Token) is not { } rung) yield break;
            var now = rung ? await CountAsync(reader, ct) : count;
            if (rung && now == count) continue;
            if (!rung) beats++;
            yield return new SseItem<int>(count = now, Event);
        }
    }

    private static async Task<bool?> RungAsync(NoticeListener listener, CancellationToken ends)
    {
        try
        {
            if (!await listener.RungAsync(Beat, ends)) return false;
            await Task.Delay(Gathering, ends);
            return true;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private Task<int> CountAsync(Reader reader, CancellationToken ct) => work.ReadAsync(s => notices.UnreadAsync(s, reader), ct);
}
