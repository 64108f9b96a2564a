using LienThong.Integration.Organisation.LoadAreas;
using LienThong.Kernel.Organisation;
using LienThong.Organisation;
using LienThong.Organisation.LoadAreas;

namespace LienThong.Unit.Organisation.LoadAreas;

public sealed class AreaListTests
{
    private static readonly DateOnly Before = new(2025, 6, 30), After = AreaDays.TwoLevels, Changed = new(2026, 4, 30);
    private static readonly Lazy<AreaList> Shipped = new(() => Make(AreaFiles.Shipped()));

    [Fact]
    public void The_shipped_list_has_as_many_units_of_each_level_and_day_as_are_published()
    {
        var list = Shipped.Value;

        Assert.Equal((63, 696, 10035), On(list, Before));
        Assert.Equal((34, 0, 3321), On(list, After));
        Assert.Equal((34, 0, 3321), On(list, Changed));
        Assert.Equal(52 + 10571, list.Successions.Count);
    }

    [Fact]
    public void A_reused_code_names_two_units()
    {
        var list = Shipped.Value;
        var bearers = list.Areas.Where(a => a is { Level: AreaLevel.Commune, Code: "00004" }).Select(a => Named(list, a.Id, a.ValidFrom)).ToList();

        Assert.Equal(["Phường Trúc Bạch", "Phường Ba Đình"], bearers);
        Assert.Equal(list.Areas.Count, list.Areas.Select(a => a.Id).Distinct().Count());
        Assert.True(list.Areas.Count(a => a.Level == AreaLevel.Commune) - list.Areas.Where(a => a.Level == AreaLevel.Commune).Select(a => a.Code).Distinct().Count() > 3000);
    }

    [Fact]
    public void An_unchanged_province_stays_the_same_unit_and_a_merged_one_does_not()
    {
        var list = Shipped.Value;

        Assert.Equal(Dated.Open, Assert.Single(list.Areas, a => a is { Level: AreaLevel.Province, Code: "01" }).ValidTo);
        Assert.Equal(["Tỉnh Yên Bái", "Tỉnh Lào Cai"], list.Areas.Where(a => a is { Level: AreaLevel.Province, Code: "15" }).Select(a => Named(list, a.Id, a.ValidFrom)));
    }

    [Fact]
    public void A_unit_that_changes_its_type_stays_itself_under_its_new_name()
    {
        var list = Shipped.Value;
        var dongNai = AreaId.Of(AreaLevel.Province, "75", After);

        Assert.Equal("Tỉnh Đồng Nai", Named(list, dongNai, Changed.AddDays(-1)));
        Assert.Equal("Thành phố Đồng Nai", Named(list, dongNai, Changed));
        Assert.Equal(11, list.Facts.Count(f => f.ValidFrom == Changed));
    }

    [Fact]
    public void The_facts_of_a_unit_follow_each_other_from_its_first_day_to_its_end()
    {
        var list = Shipped.Value;
        var facts = list.Facts.ToLookup(f => f.AreaId);

        Assert.All(list.Areas, a =>
        {
            var at = a.ValidFrom;
            foreach (var fact in facts[a.Id].OrderBy(f => f.ValidFrom))
            {
                Assert.Equal(at, fact.ValidFrom);
                at = fact.ValidTo;
            }

            Assert.Equal(a.ValidTo, at);
        });
    }

    [Fact]
    public void Every_superior_stands_as_long_as_what_belongs_to_it()
    {
        var list = Shipped.Value;
        var areas = list.Areas.ToDictionary(a => a.Id);

        Assert.All(list.Facts.Where(f => f.ParentId is not null), f => Assert.True(areas[f.ParentId!.Value].ValidFrom <= f.ValidFrom && areas[f.ParentId.Value].ValidTo >= f.ValidTo));
        Assert.Equal(list.Areas.Where(a => a.Level == AreaLevel.Province).Select(a => a.Id).ToHashSet(), list.Facts.Where(f => f.ParentId is null).Select(f => f.AreaId).ToHashSet());
    }

    [Fact]
    public void Every_commune_that_ended_has_one_default_heir_and_every_new_one_an_origin()
    {
        var list = Shipped.Value;
        var (from, to) = (list.Successions.ToLookup(s => s.FromId), list.Successions.Select(s => s.ToId).ToHashSet());

        Assert.All(list.Areas.Where(a => a.Level == AreaLevel.Commune && a.ValidTo == After), a => Assert.Single(from[a.Id], s => s.IsDefault));
        Assert.All(list.Areas.Where(a => a.ValidFrom == After), a => Assert.Contains(a.Id, to));
        Assert.All(list.Areas.Where(a => a.ValidTo == Dated.Open), a => Assert.Empty(from[a.Id]));
        Assert.All(from.Where(g => g.Count() > 1), g => Assert.All(g, s => Assert.Equal(AreaPart.Partial, s.Part)));
    }

    [Fact]
    public void An_id_depends_on_level_code_and_first_day_and_on_nothing_else()
    {
        var id = AreaId.Of(AreaLevel.Commune, "00004", After);

        Assert.Equal(id, AreaId.Of(AreaLevel.Commune, "00004", After));
        Assert.Equal(4, new[] { id, AreaId.Of(AreaLevel.District, "00004", After), AreaId.Of(AreaLevel.Commune, "00008", After), AreaId.Of(AreaLevel.Commune, "00004", AreaDays.Known) }.Distinct().Count());
        Assert.Equal(8, id.Value.Version);
    }

    [Theory]
    [InlineData("Phường Hoà Bình", "phuong hoa binh", "phường hòa bình")]
    [InlineData("Xã Ea M' Doal", "xa ea m doal xa ea mdoal", "xã ea m doal xã ea mdoal")]
    public void A_name_is_found_without_marks_and_without_its_apostrophe(string name, string folded, string marked) => Assert.Equal((folded, marked), AreaNames.Searched(name));

    [Fact]
    public void Every_fault_of_a_list_is_named_by_file_and_line()
    {
        var files = SmallAreas.Files();
        files[AreaFiles.OldDistricts] += "999,77,Huyện,Lạc\n";
        files[AreaFiles.OldCommunes] += "00001,001,Phường,Trùng\n00007,001,Ấp,Bắc\n";
        files[AreaFiles.CommuneSuccession] += "commune,99999,00004,full,1,two-sources\n";
        files[AreaFiles.Changes] += "commune,00004,Xã Khác,Phường Khác,1/NQ,2026-04-30\n";
        files.Remove(AreaFiles.Provinces);
        var read = SmallAreas.Read(files);

        new AreaListMaker(read).Make();

        Assert.Equal(
            [(AreaFiles.Changes, 3), (AreaFiles.OldCommunes, 5), (AreaFiles.OldCommunes, 6), (AreaFiles.OldDistricts, 3), (AreaFiles.Provinces, 0), (AreaFiles.CommuneSuccession, 5)],
            read.Faults.Select(f => (f.File, f.Line)).Distinct().Order());
    }

    private static AreaList Make(AreaFiles files)
    {
        var list = new AreaListMaker(files).Make();
        Assert.Empty(files.Faults);
        return list;
    }

    private static (int, int, int) On(AreaList list, DateOnly day)
    {
        int Count(AreaLevel level) => list.Areas.Count(a => a.Level == level && a.ValidFrom <= day && a.ValidTo > day);
        return (Count(AreaLevel.Province), Count(AreaLevel.District), Count(AreaLevel.Commune));
    }

    private static string Named(AreaList list, AreaId id, DateOnly day)
    {
        var fact = Assert.Single(list.Facts, f => f.AreaId == id && f.ValidFrom <= day && f.ValidTo > day);
        return AreaWords.Full(fact.Type, fact.Name);
    }
}
