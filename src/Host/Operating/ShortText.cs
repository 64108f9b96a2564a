using System.Text.Json;
using System.Text.Json.Serialization;

namespace LienThong.Host.Operating;

/// <summary>No text that people send is longer: a remark of megabytes would be sent again to everybody who opens the page.</summary>
internal sealed class ShortText : JsonConverter<string>
{
    /// <summary>Letters.</summary>
    public const int Longest = 100_000;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return text?.Length > Longest ? throw new JsonException() : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
