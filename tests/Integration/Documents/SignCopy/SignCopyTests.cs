using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class SignCopyTests
{
    [Theory, Engines]
    public async Task Copies_of_all_kinds_take_one_series_of_numbers_that_begins_at_01_each_year(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);

        var codes = new List<string>
        {
            (await c.SignAsync(await c.AskedAsync())).Value.Code,
            (await c.SignAsync(await c.AskedAsync(CopyKind.Extract))).Value.Code,
            (await c.SignAsync((await c.AskAsync(c.Request(CopyKind.CopyOfCopy) with { FromWords = "12/SY-UBND ngày 20/11/2026 của UBND tỉnh" })).Value.Id)).Value.Code,
        };
        var late = await c.AskedAsync();
        c.Letters.Node.Time.SetTo(new(2027, 1, 4, 1, 0, 0, TimeSpan.Zero));
        codes.Add((await c.SignAsync(late)).Value.Code);

        Assert.Equal(["01/SY-SKHCN", "02/TrS-SKHCN", "03/SL-SKHCN", "01/SY-SKHCN"], codes);
        Assert.Equal(new DateOnly(2027, 1, 4), (await c.RowAsync(late)).SignedOn);
        Assert.Equal(["Sổ đăng ký bản sao năm 2027", "Sổ đăng ký bản sao năm 2026"], (await c.Letters.Get<CopyBooks>().BooksAsync(c.Letters.People.Agency("so"), null, default)).Books.Select(b => b.Title));
    }

    [Theory, Engines]
    public async Task Only_the_one_chosen_signs_and_only_once(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var id = await c.AskedAsync();

        Assert.Equal(["documents.official-copy.not-signer"], (await c.SignAsync(id, "so.chanhvanphong")).Codes());
        Assert.Equal(["not-found"], (await c.SignAsync(id, "xa.lanhdao")).Codes());
        Assert.IsType<Result<SignCopy.Answer>.Refused>(await c.SignAsync(id, "so.vanthu"));
        Assert.True((await c.SignAsync(id)).IsOk);
        Assert.Equal(["documents.official-copy.not-waiting"], (await c.SignAsync(id)).Codes());
        Assert.Empty(await c.WorkOfAsync("so.lanhdao", id));
        Assert.Contains(await c.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("đã ký sao y số 01/SY-SKHCN", StringComparison.Ordinal));
        Assert.Contains(await c.Letters.NoticesAsync("so.vanthu"), n => n.Contains("đã ký sao y số 01/SY-SKHCN", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Signed_at_the_same_moment_a_copy_takes_one_number_and_many_copies_take_all_different_ones(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var ids = new List<OfficialCopyId>();
        for (var n = 0; n < 4; n++) ids.Add(await c.AskedAsync());

        var answers = await Task.WhenAll(ids.Append(ids[0]).Select(id => Task.Run(() => c.SignAsync(id))));

        Assert.Equal(["01/SY-SKHCN", "02/SY-SKHCN", "03/SY-SKHCN", "04/SY-SKHCN"], answers.Where(a => a.IsOk).Select(a => a.Value.Code).Order(StringComparer.Ordinal));
        Assert.Equal(["documents.official-copy.not-waiting"], Assert.Single(answers, a => !a.IsOk).Codes());
    }

    [Theory, Engines]
    public async Task What_was_made_void_since_the_asking_is_not_signed_and_takes_no_number(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var letter = await c.Letters.RegisteredAsync("78");
        var id = (await c.AskAsync(c.Request() with { Source = letter.Value }, "so.vanthu")).Value.Id;
        Letters.Ok(await c.Letters.Get<VoidIncoming>().HandleAsync(new(letter, "Vào sổ nhầm"), c.Letters.As("so.vanthu"), default));

        var answer = await c.SignAsync(id);

        Assert.Equal(["documents.official-copy.source-gone"], answer.Codes());
        Assert.Equal("01/SY-SKHCN", (await c.SignAsync(await c.AskedAsync())).Value.Code);
    }

    [Theory, Engines]
    public async Task The_paper_keeps_what_the_agency_was_called_on_the_day_of_signing(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);

        var row = await c.RowAsync(await c.SignedAsync());
        var other = await c.AskedAsync(signer: "so.chanhvanphong");
        Assert.True((await c.SignAsync(other, "so.chanhvanphong")).IsOk);

        Assert.Equal(("Sở Khoa học và Công nghệ", "Uỷ ban nhân dân tỉnh Sơn Hà", "Sơn Hà", "Thủ trưởng"), (row.AgencyName, row.SuperiorName, row.Place, row.SignedAs));
        Assert.Equal("TL. Thủ trưởng\nChánh Văn phòng", (await c.RowAsync(other)).SignedAs);
    }
}
