using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class ExtendArchivingTests
{
    [Theory, Engines]
    public async Task The_leader_lets_it_be_kept_at_most_two_years_longer(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.ClosedAsync();

        Assert.Equal(["documents.dossier.until-range", "documents.dossier.reason"], (await AskAsync(o, id, "24/11/2029", " ")).Codes());
        Letters.Ok(await AskAsync(o, id, "23/11/2029", "Phục vụ thanh tra"));
        Assert.Equal(["documents.dossier.asked-already"], (await AskAsync(o, id, "01/01/2028", "Lần nữa")).Codes());
        Assert.Equal(["Duyệt gia hạn nộp lưu"], await o.WaitingAsync("so.lanhdao"));
        Letters.Ok(await DecideAsync(o, id, true));

        Assert.Equal(new DateOnly(2029, 11, 23), (await o.RowAsync(id)).ArchiveBy);
        Assert.Empty(await o.WaitingAsync("so.lanhdao"));
        Assert.Contains(await o.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("được giữ lại đến 23/11/2029", StringComparison.Ordinal));
        Assert.Equal(["documents.dossier.nothing-asked"], (await DecideAsync(o, id, true)).Codes());
    }

    [Theory, Engines]
    public async Task A_refusal_says_why_and_the_day_stays(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.ClosedAsync();
        Letters.Ok(await AskAsync(o, id, "23/11/2028", "Phục vụ thanh tra"));

        Assert.Equal(["documents.dossier.reason"], (await DecideAsync(o, id, false)).Codes());
        Letters.Ok(await DecideAsync(o, id, false, "Bản sao là đủ"));

        Assert.Equal(new DateOnly(2027, 11, 23), (await o.RowAsync(id)).ArchiveBy);
        Assert.Equal(["not-found"], (await o.Get<ExtendArchiving>().HandleAsync(new(id, true, null), o.As("xa.lanhdao"), default)).Codes());
    }

    [Theory, Engines]
    public async Task What_is_not_handed_over_needs_no_leave(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);

        Assert.Equal(["documents.dossier.not-archived"], (await AskAsync(o, await o.ClosedAsync("2"), "23/11/2028", "Cần")).Codes());
    }

    private static Task<Result<Done>> AskAsync(DossierOffice o, DossierId id, string until, string why) => o.Get<AskArchiving>().HandleAsync(new(id, until, why), o.As("so.chuyenvien"), default);

    private static Task<Result<Done>> DecideAsync(DossierOffice o, DossierId id, bool grant, string? words = null) => o.Get<ExtendArchiving>().HandleAsync(new(id, grant, words), o.As("so.lanhdao"), default);
}
