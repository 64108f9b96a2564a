using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class WarnArchivingTests
{
    // Monday the 23rd at 08:05: thirty days on is the 23rd of December.
    [Theory, Engines]
    public async Task The_keeper_is_warned_thirty_days_before_once(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (near, far) = (await o.ClosedAsync(), await o.ClosedAsync());
        await MoveAsync(o, near, new DateOnly(2026, 12, 23));
        await MoveAsync(o, far, new DateOnly(2026, 12, 24));
        var warning = o.Get<WarnArchiving>();

        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => warning.RunAsync(default)));

        Assert.Equal(1, told.Sum());
        Assert.Equal(["Nộp lưu hồ sơ 23/12/2026"], await o.WaitingAsync("so.chuyenvien"));
        Assert.Single(await o.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("đến hạn nộp lưu ngày 23/12/2026", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Reopening_or_handing_over_takes_the_work_away_and_a_new_day_is_warned_of_again(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (reopened, offered) = (await o.ClosedAsync(), await o.ClosedAsync());
        foreach (var id in (DossierId[])[reopened, offered]) await MoveAsync(o, id, new DateOnly(2026, 12, 1));
        Assert.Equal(2, await o.Get<WarnArchiving>().RunAsync(default));

        Letters.Ok(await o.Get<ReopenDossier>().HandleAsync(reopened, o.Letters.People.Act("so.chuyenvien", why: "Bổ sung"), default));
        Letters.Ok(await o.OfferAsync("so.chuyenvien", offered));
        Assert.Empty(await o.WaitingAsync("so.chuyenvien"));
        Letters.Ok(await o.CloseAsync(reopened));
        await MoveAsync(o, reopened, new DateOnly(2026, 12, 2));

        Assert.Equal(1, await o.Get<WarnArchiving>().RunAsync(default));
        Assert.Equal(["Nộp lưu hồ sơ 02/12/2026"], await o.WaitingAsync("so.chuyenvien"));
    }

    private static Task<int> MoveAsync(DossierOffice o, DossierId id, DateOnly day) =>
        o.Letters.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [documents.dossier] set archive_by = @day where id = @id", new { id, day }));
}
