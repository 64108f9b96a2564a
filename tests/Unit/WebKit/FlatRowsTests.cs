using System.Text.Encodings.Web;
using System.Text.Unicode;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LienThong.Unit.WebKit;

public sealed class FlatRowsTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [Fact]
    public async Task A_row_written_flat_reads_as_the_framework_writes_it()
    {
        string[] words = ["Quyết định", "<script>alert('x')</script>", "\"5 & 6\"", "Hoà → Hòa đ", ""];

        var rows = FlatRows.Write(words, Row, Encoder);

        Assert.Equal(words.Length, rows?.Count);
        var flat = string.Concat(rows!);
        Assert.DoesNotContain("<script>", flat, StringComparison.Ordinal);
        Assert.Equal(await FrameworkAsync(words, Row), flat);
    }

    [Fact]
    public void A_row_with_a_component_is_left_to_the_framework() =>
        Assert.Null(FlatRows.Write(["a"], _ => builder =>
        {
            builder.OpenComponent<Later>(0);
            builder.CloseComponent();
        }, Encoder));

    [Fact]
    public void A_row_with_a_handler_is_left_to_the_framework() =>
        Assert.Null(FlatRows.Write(["a"], _ => builder =>
        {
            builder.OpenElement(0, "tr");
            builder.AddAttribute(1, "onclick", () => { });
            builder.CloseElement();
        }, Encoder));

    [Fact]
    public async Task A_part_drawn_in_a_stroke_reads_as_the_framework_would_write_it()
    {
        var whole = await FrameworkAsync(["<Sở & phòng>"], word => FlatRows.Whole(Row(word), Encoder));

        Assert.Equal(await FrameworkAsync(["<Sở & phòng>"], Row), whole);
    }

    [Fact]
    public async Task A_part_with_a_component_is_still_drawn()
    {
        static RenderFragment Holding(string word) => builder =>
        {
            builder.OpenComponent<Later>(0);
            builder.AddAttribute(1, nameof(Later.ChildContent), Row(word));
            builder.CloseComponent();
        };

        Assert.Equal(await FrameworkAsync(["a"], Row), await FrameworkAsync(["a"], word => FlatRows.Whole(Holding(word), Encoder)));
    }

    private static RenderFragment Row(string word) => builder =>
    {
        builder.OpenElement(0, "tr");
        builder.AddAttribute(1, "class", "opens");
        builder.AddAttribute(2, "data-label", word);
        builder.AddAttribute(3, "hidden", word.Length == 0);
        builder.AddAttribute(4, "title", (string?)null);
        builder.OpenElement(5, "td");
        builder.OpenElement(6, "input");
        builder.AddAttribute(7, "type", "checkbox");
        builder.AddAttribute(8, "value", word);
        builder.CloseElement();
        builder.AddContent(9, word);
        builder.AddContent(10, Tag.Of(Tone.Red, word));
        builder.AddContent(11, Due.Of(new DateOnly(2026, 11, 30), -2));
        builder.AddMarkupContent(12, "<b>đậm</b>");
        builder.CloseElement();
        builder.CloseElement();
    };

    private static async Task<string> FrameworkAsync(IEnumerable<string> words, RenderFragment<string> row)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(Encoder).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            RenderFragment all = builder =>
            {
                foreach (var word in words) builder.AddContent(0, row(word));
            };
            var later = await renderer.RenderComponentAsync<Later>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["ChildContent"] = all }));
            return later.ToHtmlString();
        });
    }
}
