"""SP001."""

from segplan.rules.registry import engine_finding


@engine_finding("SP001")
def malformed_yaml() -> None:
    """Filen går inte att tolka som YAML.

    ## Varför

    Ett kolon, ett citattecken eller ett indrag på fel ställe gör att resten av filen inte går att
    läsa. Ingenting efter felet har prövats förrän det är rättat.

    ## Fel

    Ett kolon och ett blanksteg inne i en text blir en ny nyckel:

    ```yaml plan
    titel: Åtgärdsplan: mot segregation  # SP001
    ```

    Ett citattecken som aldrig stängs tar med sig följande rader:

    ```yaml plan
    titel: "Åtgärdsplan mot segregation  # SP001
    ```

    Nycklar på samma nivå har olika indrag:

    ```yaml plan
    samordningsansvarig:
        funktion: utvecklingsstrateg
      organisation: KS  # SP001
    ```

    Ett värde inom hakparentes som inte avslutas:

    ```yaml åtgärd
    geografi: [öster
    problem: []  # SP001
    ```

    ## Rätt

    ```yaml plan
    titel: "Åtgärdsplan: mot segregation"
    samordningsansvarig:
      funktion: utvecklingsstrateg
      organisation: KS
    ```
    """
