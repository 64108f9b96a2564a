using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Documents;

public sealed class DraftOutgoingTests
{
    [Theory, Engines]
    public async Task A_new_draft_is_held_by_its_drafter_and_keeps_its_first_version(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);

        var id = await p.DraftAsync();

        var row = await p.RowAsync(id);
        Assert.Equal((OutgoingState.Draft, 1, "Phòng Bưu chính – Viễn thông"), (row.State, row.LastVersion, row.UnitName));
        Assert.Equal([Token.Hat(p.Drafter.Appointment)], await p.HoldersAsync(id.Value));
        Assert.Equal(3, (await p.ReadAsync(s => p.Get<RecipientList>().OfAsync(s, id))).Count);
    }

    [Theory, Engines]
    public async Task A_draft_without_subject_type_or_signer_is_refused_field_by_field(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);

        var answer = await p.Get<DraftOutgoing>().HandleAsync(new(new DraftInput { TypeCode = "XX", Signer = p.Drafter.Appointment }, null, []), p.As(p.Drafter), default);

        var faults = Assert.IsType<Result<OutgoingId>.Invalid>(answer).Errors.Select(e => e.Field);
        Assert.Equal(["Subject", "TypeCode", "Signer"], faults);
    }

    [Theory, Engines]
    public async Task A_draft_is_found_by_its_drafter_and_not_by_a_colleague_of_another_unit(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.DraftAsync(p.Input("Về việc kiểm kê trạm thu phát sóng"));

        Assert.Equal(1, await FoundAsync(p, p.Drafter));
        Assert.Equal(1, await FoundAsync(p, p.Head));
        Assert.Equal(0, await FoundAsync(p, p.Colleague));
        Assert.Equal(0, await FoundAsync(p, p.OtherClerk));
    }

    [Theory, Engines]
    public async Task The_same_key_drafts_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var act = p.As(p.Drafter);

        var first = await p.Get<DraftOutgoing>().HandleAsync(new(p.Input(), null, []), act, default);
        var second = await p.Get<DraftOutgoing>().HandleAsync(new(p.Input(), null, []), act, default);

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(1, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.outgoing]")));
    }

    [Theory, Engines]
    public async Task A_typed_name_that_is_an_agency_becomes_that_agency_and_others_get_paper(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync(p.Input() with { Recipients = new(["Departments"], [], "ủy ban nhân dân xã hoà trạch\n- Bưu điện tỉnh; 03 bản\nBưu điện tỉnh") });

        var lines = await p.ReadAsync(s => p.Get<RecipientList>().OfAsync(s, id));

        Assert.Equal(["Sở Tài chính", "Ủy ban nhân dân xã Hòa Trạch", "Bưu điện tỉnh"], lines.Select(l => l.Name));
        Assert.Equal([false, false, true], lines.Select(l => l.Paper));
        Assert.Equal(3, lines[2].Copies);
    }

    private static async Task<int> FoundAsync(Province p, Actor actor)
    {
        var reader = new Reader(actor.Person, [actor], [Token.Person(actor.Person), .. HatTokens.Of(actor)]);
        return await p.ReadAsync(async s => (await p.Get<SearchIndex>().QueryAsync(s, new SearchQuery("trạm thu phát sóng"), reader)).Total);
    }
}
