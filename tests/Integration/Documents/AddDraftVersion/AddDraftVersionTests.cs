using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class AddDraftVersionTests
{
    [Theory, Engines]
    public async Task A_second_version_stands_beside_the_first(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();

        var added = await p.Get<AddDraftVersion>().HandleAsync(new(id, null, [await p.StageAsync(p.Drafter, "bản hai")], "Sửa theo góp ý"), p.As(p.Drafter), default);

        Assert.Equal(2, added.Value);
        var files = await p.ReadAsync(s => s.QueryAsync<string>("select a.hash from [documents.attachment] a join [documents.draft_version] v on v.id = a.record_id where v.outgoing_id = @Id order by v.number", new { Id = id.Value }));
        Assert.Equal(2, files.Distinct().Count());
        Assert.Equal(files[1], Assert.Single(await p.ReadAsync(s => p.Get<DraftFiles>().FinalAsync(s, id))).Hash);
    }

    [Theory, Engines]
    public async Task The_drafter_adds_nothing_while_others_review_but_the_clerk_puts_the_final_file_on(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.ApprovedAsync();

        var late = await p.Get<AddDraftVersion>().HandleAsync(new(id, null, [await p.StageAsync(p.Drafter)], ""), p.As(p.Drafter), default);
        var final = await p.Get<AddDraftVersion>().HandleAsync(new(id, null, [await p.StageAsync(p.Clerk, "bản ký")], "Bản quét đã ký"), p.As(p.Clerk), default);

        Assert.IsType<Result<int>.Refused>(late);
        Assert.Equal(2, final.Value);
    }

    [Theory, Engines]
    public async Task Another_persons_upload_is_not_taken(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();

        var answer = await p.Get<AddDraftVersion>().HandleAsync(new(id, null, [await p.StageAsync(p.Head)], ""), p.As(p.Drafter), default);

        Assert.IsType<Result<int>.Invalid>(answer);
        Assert.Equal(1, (await p.RowAsync(id)).LastVersion);
    }
}
