using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Desk.Notices;

/// <summary>Shows the newest notices and remembers that the bell was opened: housekeeping, no act.</summary>
internal sealed class OpenBell(UnitOfWork work, Kernel.Work.Notices notices, Current current, Clock clock)
{
    public const int Shown = 100;

    public async Task<IReadOnlyList<NoticeLine>> HandleAsync(CancellationToken ct)
    {
        var reader = await current.ReaderAsync();
        if (!reader.May(Permissions.Notices)) return [];
        return await work.MaintainAsync(async s =>
        {
            await notices.SeenAsync(s, reader, clock.Now);
            return await notices.ForAsync(s, reader, Shown);
        }, ct);
    }
}
