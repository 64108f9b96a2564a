using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Documents;

public sealed class DossierListsTests
{
    [Theory, Engines]
    public async Task The_list_pages_by_key_without_gaps_or_repeats_and_the_workbook_has_all(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var made = new List<DossierId>();
        for (var i = 0; i < DossierLists.PageSize + 3; i++) made.Add(await o.OpenAsync());
        var reader = await o.Letters.ReaderAsync("so.chuyenvien2");

        var first = await o.Get<DossierLists>().FindAsync(reader, new(DossierTabs.Open), default);
        var second = await o.Get<DossierLists>().FindAsync(reader, new(DossierTabs.Open, After: first.Rows[DossierLists.PageSize - 1].Id), default);
        var exported = await o.Get<DossierLists>().ExportAsync(reader, new(DossierTabs.Open), default).CountAsync();

        Assert.Equal(made.AsEnumerable().Reverse(), first.Rows.Take(DossierLists.PageSize).Concat(second.Rows).Select(d => d.Id));
        Assert.Equal((made.Count, made.Count), ((int)first.Counts[DossierTabs.Open], exported));
    }

    [Theory, Engines]
    public async Task It_is_filtered_by_words_without_marks_year_keeper_and_state(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (closed, other) = (await o.ClosedAsync(), (await o.TryOpenAsync(DossierOffice.Input("07.KH", "Hồ sơ thi đua khen thưởng"), "so.chuyenvien2")).Value);
        await o.Letters.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [documents.dossier] set archive_by = @Day where id = @closed", new { Day = new DateOnly(2026, 12, 1), closed }));

        Assert.Equal([other], await IdsAsync(o, "so.chuyenvien", new(DossierTabs.All, "khen thuong")));
        Assert.Empty(await IdsAsync(o, "so.chuyenvien", new(DossierTabs.All, Year: 2025)));
        Assert.Equal([closed], await IdsAsync(o, "so.chuyenvien", new(DossierTabs.All, Side: DossierQuery.Mine)));
        Assert.Equal([closed], await IdsAsync(o, "so.vanthu", new(DossierTabs.Due)));
        Assert.Equal([closed], await IdsAsync(o, "so.vanthu", new(DossierTabs.Closed)));
        Assert.Equal([other], await IdsAsync(o, "so.vanthu", new(DossierTabs.Open)));
        Assert.Empty(await IdsAsync(o, "so.vanthu", new(DossierTabs.Archived)));
        Assert.Empty(await IdsAsync(o, "so.chuyenvien3", new(DossierTabs.All)));
    }

    [Theory, Engines]
    public async Task What_one_may_hand_over_is_found_behind_any_number_of_others(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var mine = await o.ClosedAsync();
        var (agency, other, at) = (o.Letters.People.Agency("so"), o.Letters.People["so.chuyenvien3"], o.As("so.vanthu").At);
        await o.Letters.Node.Work.MaintainAsync(async s =>
        {
            await s.InsertManyAsync("[documents.dossier]", "id, agency_id, year, notation, title, unit_id, unit_name, keeper_id, keeper_name, retention, rights, works, start_date, end_date, description, state, opened_at, opened_by, archive_by, last_ordinal, words, version",
                [.. Enumerable.Range(0, 2001).Select(i => new object?[] { TypedId.New<DossierId>(), agency, 2026, $"{i}.X", "Hồ sơ", other.Unit, "Phòng", other.Appointment, other.Name, 20, "", false, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2), "", "Closed", at, "", new DateOnly(2026, 12, 1), 0, "", 0L })]);
            return 0;
        });

        var (own, head, office) = (await OfferedAsync(o, "so.chuyenvien"), await OfferedAsync(o, "so.truongphong"), await OfferedAsync(o, "so.chanhvanphong"));

        Assert.Equal([mine], own);
        Assert.Equal([mine], head);
        Assert.Equal(HandOverDossiers.MostDossiers, office.Length);
    }

    [Theory, Engines]
    public async Task Handings_over_page_by_key_and_say_how_many_dossiers_each_has(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var made = new List<TransferId>();
        for (var i = 0; i < 3; i++) made.Add((await o.OfferAsync("so.chuyenvien", await o.ClosedAsync(), await o.ClosedAsync())).Value);
        var reader = await o.Letters.ReaderAsync("so.vanthu");

        var all = await o.Get<TransferReading>().ListAsync(reader, null, default);
        var rest = await o.Get<TransferReading>().ListAsync(reader, made[1], default);

        Assert.Equal(made.AsEnumerable().Reverse(), all.ConvertAll(t => t.Id));
        Assert.Equal([made[0]], rest.ConvertAll(t => t.Id));
        Assert.All(all, t => Assert.Equal(2, t.Dossiers));
        Assert.Empty(await o.Get<TransferReading>().ListAsync(await o.Letters.ReaderAsync("so.chuyenvien3"), null, default));
    }

    private static async Task<DossierId[]> IdsAsync(DossierOffice o, string user, DossierQuery query) => [.. (await o.Get<DossierLists>().FindAsync(await o.Letters.ReaderAsync(user), query, default)).Rows.Select(d => d.Id)];

    private static async Task<DossierId[]> OfferedAsync(DossierOffice o, string user) => [.. (await o.Get<TransferReading>().OfferedAsync(o.Letters.People[user].Actor, default)).Select(d => d.Row.Id)];
}
