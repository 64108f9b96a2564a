using LienThong.SectorRegisters;
using LienThong.SectorRegisters.Registers;
using LienThong.Statistics.Catalogue;

namespace LienThong.Unit.SectorRegisters;

public sealed class RegisterBookTests
{
    [Fact]
    public void Every_figure_of_the_books_is_an_indicator_of_the_catalogue_by_parts_that_it_knows()
    {
        var unknown = new List<string>();
        foreach (var (register, figure) in RegisterBook.All.SelectMany(r => r.Figures.Select(f => (r, f))))
        {
            var indicator = IndicatorBook.Shipped.Find(figure.Indicator);
            if (indicator is null) unknown.Add($"{register.Code} {figure.Indicator}");
            foreach (var (key, column) in figure.Parts)
            {
                var choices = register.Fields.First(f => f.Column == column).Choices;
                if (indicator is null || !indicator.Dimensions.TryGetValue(key, out var known) || !choices.All(known.Contains)) unknown.Add($"{register.Code} {figure.Indicator} {key}");
            }
        }

        Assert.Empty(unknown);
        Assert.True(RegisterBook.All.Sum(r => r.Figures.Count) > 20);
    }

    [Fact]
    public void Every_property_of_a_book_stands_in_its_form_once()
    {
        string[] common = [.. typeof(SectorRecord).GetProperties().Select(p => p.Name)];
        foreach (var register in RegisterBook.All)
        {
            Assert.Equal(register.Shape.Type.GetProperties().Select(p => p.Name).Except(common).Order(StringComparer.Ordinal), register.Fields.Select(f => f.Property.Name).Except(common).Order(StringComparer.Ordinal));
            Assert.Equal(register.Fields.Count, register.Fields.Select(f => f.Property.Name).Distinct().Count());
            Assert.Equal(register.Fields.Count, register.Fields.Select(f => f.Key).Distinct().Count());
            Assert.Equal(register.Fields.Count, register.Fields.Select(f => LienThong.Kernel.Text.Fold.Words(f.Label)).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("latitude", "9,17668", 9_176_680)]
    [InlineData("latitude", "9.17668", 9_176_680)]
    [InlineData("longitude", "105,15242", 105_152_420)]
    public void Degrees_are_read_with_comma_or_point(string key, string typed, int millionths)
    {
        var row = new PostPointRow();

        Assert.Null(RegisterBook.Find("post-point")!.Find(key)!.Put(row, typed));
        Assert.Equal(millionths, key == "latitude" ? row.Latitude : row.Longitude);
    }

    [Theory]
    [InlineData("post-point", "latitude", "25")]
    [InlineData("post-point", "from", "30/02/2017")]
    [InlineData("subject", "paid", "1,5")]
    [InlineData("subject", "paid", "-2")]
    [InlineData("station", "tech", "6G")]
    public void What_cannot_stand_in_a_field_is_refused_with_a_remedy_and_leaves_it_empty(string register, string key, string typed)
    {
        var book = RegisterBook.Find(register)!;
        var row = book.Shape.New();

        Assert.NotNull(book.Find(key)!.Put(row, typed));
        Assert.Equal("", book.Find(key)!.Shown(row));
    }
}
